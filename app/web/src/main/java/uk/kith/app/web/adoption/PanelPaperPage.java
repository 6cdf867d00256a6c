package uk.kith.app.web.adoption;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.adoption.PaperDesk.Match;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.Finding;
import uk.kith.matching.api.PanelPapers.Signed;

/**
 * The paper on a match, to be finished by hand.
 *
 * @param path of the page, its form and its files
 * @param panel for which panel it is
 * @param stops what stops the search for a family
 * @param findings for which what was written was just refused; empty the first time
 * @param acceptable those that a reason can outweigh
 * @param late that the match is decided already; null while it is not
 * @param seen tells what of the record the reader has before them
 */
public record PanelPaperPage(
    String path,
    String linkHref,
    String name,
    String family,
    String panel,
    List<String> stops,
    List<Part> parts,
    List<FindingView> findings,
    List<Choice> acceptable,
    @Nullable String late,
    String seen,
    List<SignedLine> signed) {

  /**
   * @param id of its field
   * @param told what the record holds; null when it holds nothing
   */
  public record Part(String id, String heading, @Nullable String told) {}

  /** A signed paper. */
  public record SignedLine(String href, String words) {}

  static PanelPaperPage of(
      Match match, List<Part> parts, List<Finding> refusing, String seen, List<Signed> signed) {
    String linkHref =
        AdoptionWords.href(match.view().line().child()) + "/links/" + match.link().id();
    String path = linkHref + "/panel-paper";
    return new PanelPaperPage(
        path,
        linkHref,
        AdoptionWords.name(match.view().line().child()),
        match.link().familyName() + " (" + match.link().familyNumber() + ")",
        PanelOfLink.words(match.link()),
        AdoptionWords.stops(match.view().line()),
        parts,
        Acceptances.views(refusing),
        Acceptances.choices(refusing),
        PanelOfLink.decidedBefore(match.link(), match.view().asOf()),
        seen,
        signed.stream()
            .map(
                each ->
                    new SignedLine(
                        path + "/signed/" + each.number() + ".pdf",
                        "Paper "
                            + each.number()
                            + ", signed by "
                            + each.by()
                            + ", "
                            + Dates.moment(each.at())
                            + (PanelOfLink.decidedBefore(match.link(), each.asOf()) == null
                                ? ""
                                : ", after the match was decided")))
            .toList());
  }
}
