package uk.kith.app.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ApprovalsWanted.WantedApproval;
import uk.kith.placements.engine.asking.Approvable;

/** Approvals that are waited for: who decides what, for whom, by when; pure functions. */
final class WantedList {

  static final String ADDRESS = "/approvals";

  private static final String APPROVER = "approver";

  /** What it can be sorted by. */
  enum Key {
    DAY,
    APPROVER,
    RULE
  }

  static final Sort<Key> USUAL = Sort.ascending(Key.DAY);

  private WantedList() {}

  /** An approval with the names of the children and of the home. */
  record Named(WantedApproval wanted, String children, String home) {}

  /** Those of the approver whom the address names, in its order. */
  static List<WantedApproval> asked(List<WantedApproval> all, Form form, Sort<Key> sort) {
    Comparator<WantedApproval> ties =
        Comparator.comparing(WantedApproval::by)
            .thenComparing(WantedApproval::number)
            .thenComparing(WantedApproval::rule);
    return all.stream()
        .filter(each -> form.value(APPROVER).isEmpty() || form.has(APPROVER, each.approver()))
        .sorted(
            switch (sort.key()) {
              case DAY -> sort.by(WantedApproval::by, ties);
              case APPROVER -> sort.by(WantedApproval::approver, ties);
              case RULE -> sort.by(WantedApproval::rule, ties);
            })
        .toList();
  }

  static Select approvers(List<WantedApproval> all) {
    return new Select(
        APPROVER,
        "Who decides",
        Stream.concat(
                Stream.of(Choice.of("", "Everybody")),
                all.stream()
                    .map(WantedApproval::approver)
                    .distinct()
                    .sorted()
                    .map(post -> Choice.of(post, post)))
            .toList());
  }

  static Worklist<Named> of(LocalDate asOf) {
    return new Worklist<>(
        "Approvals waited for",
        "approval",
        "approvals",
        ADDRESS,
        "",
        "Nobody waits for an approval: no home that is held or said yes needs one that is not"
            + " given.",
        asOf,
        List.of(
            ListColumn.of("For", "For").with("Search"),
            ListColumn.of("What is to be approved", "What").with("Why"),
            ListColumn.of("Home", "Home").with("Held until"),
            ListColumn.of("Who decides", "Who decides").sortedBy(Key.APPROVER),
            ListColumn.of("By when", "By when").with("Late or due").sortedBy(Key.DAY),
            ListColumn.of("Rule", "Rule").sortedBy(Key.RULE)),
        named -> row(named, asOf));
  }

  private static Row row(Named named, LocalDate asOf) {
    WantedApproval wanted = named.wanted();
    Instant held = wanted.heldUntil();
    String late = Dates.late(wanted.by(), asOf);
    return new Row(
        "/searches/"
            + wanted.search()
            + "/options?home="
            + wanted.household()
            + "#home-"
            + wanted.household(),
        List.of(
            Cell.text(named.children()).with(wanted.number()),
            Cell.text(Approvable.words(wanted.rule())).with(wanted.text()),
            Cell.text(named.home())
                .with(held == null ? "Said yes" : "Held until " + Dates.moment(held)),
            Cell.text(wanted.approver()),
            late == null
                ? Cell.of(new Value.Day(wanted.by())).with(Dates.due(wanted.by(), asOf))
                : Cell.of(new Value.Day(wanted.by()))
                    .with(new Value.State(new Tag(late, Tag.Colour.RED))),
            Cell.text(wanted.rule().value())));
  }
}
