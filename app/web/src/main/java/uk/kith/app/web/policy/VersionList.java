package uk.kith.app.web.policy;

import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.matching.api.PolicyVersionView;

/** The versions of the policy, the newest first. */
final class VersionList {

  private VersionList() {}

  static Worklist<PolicyVersionView> of(LocalDate today) {
    return new Worklist<>(
        "Versions of the policy",
        "version",
        "versions",
        PolicyWords.HREF,
        "",
        "None yet.",
        today,
        List.of(
            ListColumn.of("Version", "Version"),
            ListColumn.of("Holds from", "Holds from"),
            ListColumn.of("By", "By").with("Recorded"),
            ListColumn.of("Why", "Why"),
            ListColumn.of("State", "State")),
        version ->
            new Row(
                PolicyWords.VERSIONS + version.number(),
                List.of(
                    Cell.text("Version " + version.number()),
                    Cell.text(PolicyWords.from(version.from())),
                    Cell.text(PolicyWords.author(version)).with(Dates.moment(version.recordedAt())),
                    Cell.text(version.reason()),
                    Cell.of(
                        new Value.State(
                            new Tag(
                                PolicyWords.state(version, today),
                                version.inForce() ? Tag.Colour.BLUE : Tag.Colour.GREY))))));
  }
}
