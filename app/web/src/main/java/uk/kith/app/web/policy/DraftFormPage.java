package uk.kith.app.web.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;

/**
 * A draft that is being written.
 *
 * @param href where it is sent
 * @param version of the draft that is changed; empty for a new one
 * @param orders to choose from
 */
public record DraftFormPage(
    String heading,
    String href,
    String backHref,
    String version,
    List<Group> groups,
    List<Choice> orders) {

  /** Figures under one heading. */
  public record Group(String heading, String says, List<Field> fields) {}

  /** A figure. */
  public record Field(String id, String label, String value, @Nullable String error) {}
}
