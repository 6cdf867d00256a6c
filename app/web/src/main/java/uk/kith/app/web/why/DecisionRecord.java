package uk.kith.app.web.why;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Block;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.document.Document.Table;
import uk.kith.app.web.Dates;
import uk.kith.app.web.DeletedHomes;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.asking.AskedMaker;
import uk.kith.app.web.asking.AskedView;
import uk.kith.app.web.search.OpenChecks;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunView;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.asking.ApprovalCheck;

/**
 * The record of a decision, for the child's file in the case system (R-MATCH-15, R-PLACE-04):
 * reasons, approvals, what was considered, who was asked, and every home with what stood against
 * it. Homes that were not chosen are named by their numbers alone, and no points stand in it: it
 * tells of this child.
 */
final class DecisionRecord {

  private static final DateTimeFormatter FILE_TIME =
      DateTimeFormatter.ofPattern("HHmm", java.util.Locale.ROOT);

  private final ChildView child;
  private final WhyPage why;
  private final SearchView search;
  private final HouseholdId chosen;
  private final Map<HouseholdId, HouseholdView> homes;

  /**
   * @param chosen the home of the decision
   * @param homes the homes of the run that were possible, of the calls and of the decision that the
   *     reader may see
   */
  DecisionRecord(
      ChildView child,
      WhyPage why,
      SearchView search,
      HouseholdId chosen,
      Map<HouseholdId, HouseholdView> homes) {
    this.child = child;
    this.why = why;
    this.search = search;
    this.chosen = chosen;
    this.homes = homes;
  }

  /**
   * @param decidedAt when it was decided, in London: the day and the search name the file, so that
   *     the decisions of one child on one day are files of their own
   * @param run what was shown; null when no run is known
   * @param could homes of the run that were possible, with or without approval
   * @param calls newest first
   * @param by who writes it out, on the business date
   */
  Document make(
      LocalDateTime decidedAt,
      @Nullable RunView run,
      List<RunView.Home> could,
      List<CallView> calls,
      String by,
      LocalDate today) {
    List<Section> sections = new ArrayList<>();
    sections.add(decision());
    sections.add(request());
    add(sections, "What was approved", approvals());
    addTests(sections);
    AskedView asked = why.asked();
    if (asked != null) {
      add(sections, "Family, friends, wishes and contact", considered(asked));
      add(sections, "Providers who were asked", referrals(asked));
    }
    add(sections, "Homes that were rung", calls(calls));
    if (run != null) {
      sections.add(homes(run, could));
    }
    return new Document(
        decidedAt.toLocalDate()
            + "_"
            + FILE_TIME.format(decidedAt)
            + "_placement-decision_"
            + fileSafe(Objects.requireNonNullElse(child.localId(), ""))
            + "_"
            + fileSafe(search.number()),
        why.heading(),
        about(),
        sections,
        "Written out from Kith by "
            + by
            + " on "
            + Dates.day(today)
            + ". The system put homes in an order; the person named above decided.");
  }

  private static String fileSafe(String localId) {
    String safe = localId.replaceAll("[^A-Za-z0-9-]", "-");
    return safe.isEmpty() ? "child" : safe;
  }

  private List<String> about() {
    List<String> about = new ArrayList<>();
    String localId = child.localId();
    about.add("Child: " + Words.fullName(child) + (localId == null ? "" : ", " + localId));
    why.facts().stream()
        .filter(fact -> !fact.name().equals(WhyPageMaker.REQUEST))
        .filter(fact -> !fact.name().endsWith(WhyPageMaker.NOW))
        .forEach(fact -> about.add(fact.name() + ": " + fact.value()));
    return about;
  }

  private Section decision() {
    List<Block> blocks = new ArrayList<>();
    why.decision().forEach(line -> blocks.add(new Paragraph(line)));
    blocks.add(new Paragraph(why.decidedBy() + "."));
    if (why.accepted() != null) {
      blocks.add(new Paragraph(why.accepted()));
    }
    if (why.heritage() != null) {
      blocks.add(new Paragraph("How the child’s background was considered: " + why.heritage()));
    }
    if (why.considerations() != null) {
      blocks.add(new Paragraph("Considered when the placement began: " + why.considerations()));
    }
    return new Section("The decision", blocks);
  }

  /** R-PLACE-04: as they were when the home was chosen. */
  private void addTests(List<Section> sections) {
    Table tests =
        table(
            List.of("Test", "Result", "Fact"),
            why.tests().stream()
                .map(
                    each ->
                        List.of(
                            each.name(),
                            each.result(),
                            Objects.requireNonNullElse(each.fact(), "")))
                .toList());
    if (tests != null) {
      sections.add(
          Section.of(
              "The five tests of section 22C, as they were when the home was chosen", tests));
    }
  }

  private Section request() {
    return Section.of("What was looked for", new Paragraph(LookedFor.inWords(search)));
  }

  private @Nullable Table approvals() {
    return table(
        List.of(
            "Rule",
            "By whom",
            "On",
            "Reasons",
            "On which checks",
            "What was not done, or is not recorded"),
        search.approvals().stream()
            .filter(each -> each.householdId().equals(chosen) && each.covers(List.of(child.id())))
            .map(
                each ->
                    List.of(
                        each.rule().value(),
                        each.by() + ", " + each.post(),
                        Dates.day(each.on()),
                        each.reasons(),
                        each.checks().stream()
                            .map(ApprovalCheck::words)
                            .collect(Collectors.joining("; ")),
                        OpenChecks.said(each, "Not recorded: ")))
            .toList());
  }

  private static @Nullable Table considered(AskedView asked) {
    return table(
        List.of("Considered", "What came of it", "Why", "Recorded"),
        asked.considered().stream()
            .map(
                each ->
                    List.of(
                        each.what() + (each.person() == null ? "" : ": " + each.person()),
                        each.outcome(),
                        each.reasons(),
                        each.on() + ", by " + each.by()))
            .toList());
  }

  private static @Nullable Table referrals(AskedView asked) {
    return table(
        List.of("Provider", "Answer", "What they said", "Recorded"),
        asked.referrals().stream()
            .flatMap(each -> each.recipients().stream())
            .flatMap(DecisionRecord::answers)
            .toList());
  }

  /** The answer that counts, and those before it. */
  private static Stream<List<String>> answers(AskedView.Recipient each) {
    return Stream.concat(
        Stream.of(List.of(each.provider(), each.state().text(), each.said(), each.recorded())),
        each.before().stream()
            .map(
                earlier ->
                    List.of(
                        each.provider(),
                        "Before: " + earlier.state(),
                        earlier.said(),
                        earlier.recorded())));
  }

  private @Nullable Table calls(List<CallView> calls) {
    return table(
        List.of("Home", "What they answered", "Rung by"),
        calls.stream()
            .map(each -> List.of(number(each.household()), AskedMaker.newest(each), each.by()))
            .toList());
  }

  /** Every home of the run: those that could take the child one by one, the others by rule. */
  private Section homes(RunView run, List<RunView.Home> could) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            "On "
                + Dates.day(run.asOf())
                + " Kith showed "
                + Numbers.many(run.count(), "household or home", "households and homes")
                + ": "
                + Numbers.count(could.size())
                + " possible, some of them with an approval, and "
                + Numbers.count(run.count(Possible.NO))
                + " not then. Run "
                + run.runId()
                + " keeps what was shown of each."));
    List<List<String>> rows = new ArrayList<>();
    for (RunView.Home home : could) {
      OptionsView.Item item = home.item();
      rows.add(
          List.of(
              Integer.toString(home.rank()),
              number(item.householdId()) + (item.householdId().equals(chosen) ? " (chosen)" : ""),
              item.possible() == Possible.YES ? "Possible" : "With approval",
              said(item.findings())));
    }
    addTable(blocks, table(List.of("Shown", "Home", "State", "What the law says"), rows));
    addTable(blocks, table(List.of("What stood against others", "Homes"), byRule(run)));
    return new Section("Homes that were considered", blocks);
  }

  /**
   * What was found for brothers and sisters together tells of each of them, such as their ages: in
   * the record of one the rules stand alone.
   */
  private String said(List<Finding> findings) {
    return search.children().size() == 1
        ? findings.stream().map(Finding::text).collect(Collectors.joining(" "))
        : findings.stream()
            .map(finding -> finding.rule() + ", " + finding.source())
            .distinct()
            .collect(Collectors.joining("; "));
  }

  /** By the first rule that stood against each, the most frequent first. */
  private static List<List<String>> byRule(RunView run) {
    return run.groups().stream()
        .filter(group -> group.possible() == Possible.NO)
        .map(group -> List.of(group.rule() + ", " + group.source(), Numbers.count(group.count())))
        .toList();
  }

  private String number(HouseholdId id) {
    HouseholdView home = homes.get(id);
    return home == null ? DeletedHomes.or(id, "A home") : home.snapshot().localId();
  }

  private static void add(List<Section> sections, String heading, @Nullable Table table) {
    if (table != null) {
      sections.add(Section.of(heading, table));
    }
  }

  private static void addTable(List<Block> blocks, @Nullable Table table) {
    if (table != null) {
      blocks.add(table);
    }
  }

  /** Null without rows: an empty table says nothing. */
  private static @Nullable Table table(List<String> heads, List<List<String>> rows) {
    return rows.isEmpty() ? null : new Table(heads, rows);
  }
}
