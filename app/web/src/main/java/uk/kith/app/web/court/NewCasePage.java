package uk.kith.app.web.court;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;

/**
 * Opening proceedings about a child and, where they are the same application, brothers and sisters.
 *
 * @param child its id; null while nobody is chosen
 * @param found children of whom the search tells, each leading to the form
 * @param children the child and its brothers and sisters
 * @param running applications about the child that are open already
 */
public record NewCasePage(
    @Nullable String child,
    String name,
    List<Fact> found,
    List<Choice> children,
    List<Fact> running) {}
