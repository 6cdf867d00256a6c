package uk.kith.app.web.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;

/**
 * Everything the page of a finding shows, in the words it shows.
 *
 * @param fix where it is mended, in one or two sentences
 * @param acceptance who accepted it, when and why; empty while it is open
 * @param mayAccept the visitor may accept it, or withdraw its acceptance
 * @param earlier acceptances that were withdrawn, newest first
 */
public record FindingPage(
    String href,
    String caption,
    String heading,
    Tag severity,
    List<Fact> facts,
    String fix,
    @Nullable String fixHref,
    String fixLink,
    List<String> rests,
    List<Fact> acceptance,
    boolean mayAccept,
    List<Fact> earlier) {

  public boolean isAccepted() {
    return !acceptance.isEmpty();
  }
}
