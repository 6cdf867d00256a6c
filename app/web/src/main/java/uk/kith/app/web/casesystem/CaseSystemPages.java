package uk.kith.app.web.casesystem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystem.DifferenceView;
import uk.kith.placements.api.CaseSystem.ExtractView;
import uk.kith.placements.api.CaseSystem.FindingView;
import uk.kith.placements.api.CaseSystem.Freshness;
import uk.kith.placements.api.CaseSystem.ReadingView;
import uk.kith.placements.api.DifferenceSort;
import uk.kith.placements.api.ExtractFilter;
import uk.kith.placements.api.ExtractFindingSort;
import uk.kith.placements.api.ExtractSort;

/** Makes the page of the case system; pure functions. */
public final class CaseSystemPages {

  /** What the differences and findings shown have in them. */
  static final String TEXT = "text";

  /** What the name, sender or refusal of the extracts shown has in it. */
  private static final String EXTRACT = "extract";

  private static final String OUTCOME = "outcome";

  private static final String[] FILTERS = {TEXT, EXTRACT, OUTCOME};

  public static final List<Choice> OUTCOMES =
      List.of(Choice.of("", "All"), Choice.of("READ", "Read"), Choice.of("REFUSED", "Refused"));

  private static final String ADDRESS = "/case-system";

  private CaseSystemPages() {}

  /**
   * Everything that the page shows.
   *
   * @param form the order that the address asks for
   */
  record Read(
      Freshness freshness,
      Page<ExtractView> extracts,
      Page<DifferenceView> differences,
      Page<FindingView> findings,
      Orders orders,
      Form form,
      LocalDate asOf) {}

  /** The orders of the three tables. */
  record Orders(
      Sort<DifferenceSort> differences,
      Sort<ExtractFindingSort> findings,
      Sort<ExtractSort> extracts) {

    /** As an address asks for: it names the order of one of them. */
    static Orders asked(Form form) {
      return new Orders(
          Sorting.asked(form, DifferenceSort.class, DifferenceSort.USUAL),
          Sorting.asked(form, ExtractFindingSort.class, ExtractFindingSort.USUAL),
          Sorting.asked(form, ExtractSort.class, ExtractSort.USUAL));
    }
  }

  static JobPage reading(ReadingView reading) {
    return new JobPage(
        "/case-system/readings/" + reading.id(),
        reading.isUnfinished()
            ? "Reading the extract"
            : reading.status() == Jobs.Status.DONE
                ? "The extract is read"
                : "The extract was not read",
        reading.fileName(),
        JobPage.message(reading.status(), reading.message()),
        reading.isUnfinished(),
        reading.progress(),
        new JobPage.Back("/case-system", "Case system"),
        "reading");
  }

  static CaseSystemPage of(Read read, boolean mayChange) {
    boolean first =
        read.extracts().page() == 0
            && read.orders().extracts().equals(ExtractSort.USUAL)
            && extracts(read.form()).equals(ExtractFilter.ALL);
    ExtractView newest =
        read.extracts().items().stream()
            .filter(e -> first && e.refused() == null)
            .findFirst()
            .orElse(null);
    Form form = read.form();
    return new CaseSystemPage(
        read.freshness().moment() != null,
        asOf(read.freshness()),
        newest == null ? List.of() : facts(newest),
        newest == null
            ? List.of()
            : newest.tables().stream()
                .map(t -> t.table() + ": " + Numbers.many(t.rows(), "row"))
                .toList(),
        differing(read.differences().total(), form.value(TEXT)),
        tools(
            CaseSystemTables.differences(read.asOf()),
            "differences",
            read.orders().differences(),
            form),
        read.differences().items().stream().map(each -> differing(each, mayChange)).toList(),
        Pager.of(
            read.differences().total(),
            read.differences().page(),
            read.differences().size(),
            before(form, "differences")),
        read.findings().total() == 0
            ? form.value(TEXT).isEmpty()
                ? "No findings in the newest extract."
                : "No finding in the newest extract is as you ask."
            : Numbers.many(read.findings().total(), "finding")
                + " in the newest extract. What is named here was not taken; put it right in the"
                + " case system.",
        tools(CaseSystemTables.findings(read.asOf()), "findings", read.orders().findings(), form),
        read.findings().items().stream().map(CaseSystemPages::found).toList(),
        Pager.of(
            read.findings().total(),
            read.findings().page(),
            read.findings().size(),
            before(form, "findings")),
        tools(CaseSystemTables.extracts(read.asOf()), "extracts", read.orders().extracts(), form),
        read.extracts().items().stream().map(each -> extract(each, each.equals(newest))).toList(),
        Pager.of(
            read.extracts().total(),
            read.extracts().page(),
            read.extracts().size(),
            before(form, "extracts")),
        mayChange);
  }

  private static TableTools tools(Worklist<?> list, String anchor, Sort<?> sort, Form form) {
    return TableTools.filtered(list, ADDRESS, anchor, sort, TableTools.keeping(form, FILTERS));
  }

  private static String before(Form form, String name) {
    return TableTools.beforePage(ADDRESS, form, name, FILTERS);
  }

  /** Which extracts the address asks for. */
  static ExtractFilter extracts(Form form) {
    return new ExtractFilter(
        form.value(EXTRACT),
        Arrays.stream(ExtractFilter.Outcome.values())
            .filter(each -> form.has(OUTCOME, each.name()))
            .findFirst()
            .orElse(null));
  }

  private static String asOf(Freshness freshness) {
    Instant moment = freshness.moment();
    return moment == null
        ? "No extract of the case system was read yet."
        : "As of " + Dates.moment(moment) + ".";
  }

  private static List<Fact> facts(ExtractView newest) {
    return List.of(
        Fact.of("File", newest.fileName()),
        Fact.of("Received", Dates.moment(newest.receivedAt()) + ", by " + by(newest.receivedBy())),
        Fact.of("Children", Numbers.count(newest.children())),
        Fact.of("Left out", Numbers.many(newest.notLookedAfter(), "person", "people")),
        Fact.of(
            "Checksum", newest.checksum().substring(0, Math.min(12, newest.checksum().length()))));
  }

  static String by(String who) {
    return who.equals("case-system") ? "the folder" : who;
  }

  private static String differing(long total, String text) {
    return total == 0
        ? text.isEmpty() ? "Kith and the newest extract agree." : "No difference is as you ask."
        : Numbers.many(total, "difference")
            + ". What people recorded in Kith stays until somebody takes the case system’s, or both"
            + " say the same in the next extract.";
  }

  private static CaseSystemPage.Differing differing(DifferenceView each, boolean mayChange) {
    return new CaseSystemPage.Differing(
        child(each),
        "/children/" + each.child(),
        each.aspect().words(),
        each.inKith(),
        recorded(each),
        each.inCaseSystem(),
        mayChange && each.takeable() ? "/case-system/differences/" + each.id() + "/take" : null,
        byHand(each));
  }

  static String child(DifferenceView each) {
    return each.localId() == null ? "A child without a number" : each.localId();
  }

  static @Nullable String recorded(DifferenceView each) {
    Instant at = each.kithAt();
    if (at == null) {
      return null;
    }
    return Dates.moment(at)
        + ", "
        + each.kithBy()
        + (each.afterExtract() ? ", after the extract" : ", before the extract");
  }

  static String byHand(DifferenceView each) {
    if (each.aspect() == Aspect.PLACEMENT) {
      return "By hand: end or record the placement in Kith, or put the case system right.";
    }
    if (each.aspect() == Aspect.FAMILY) {
      return "By hand: record in Kith who is a brother or sister.";
    }
    return each.takeable()
        ? "A placement officer settles it."
        : "By hand: the court officer puts it right in Kith, or somebody in the case system.";
  }

  static String where(FindingView each) {
    return each.table() + (each.row() == 0 ? "" : ", row " + each.row());
  }

  private static CaseSystemPage.Found found(FindingView each) {
    return new CaseSystemPage.Found(
        where(each), each.column().isEmpty() ? "–" : each.column(), each.text());
  }

  private static CaseSystemPage.Extract extract(ExtractView each, boolean newest) {
    Instant moment = each.moment();
    return new CaseSystemPage.Extract(
        moment == null ? "Not read" : Dates.moment(moment),
        each.fileName(),
        Dates.moment(each.receivedAt()),
        by(each.receivedBy()),
        moment == null ? "–" : Numbers.count(each.children()),
        newest ? Numbers.count(each.findings()) : "–",
        each.refused());
  }
}
