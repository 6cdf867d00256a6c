package uk.kith.app.web.returns;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Returns.FindingView;
import uk.kith.placements.api.Returns.KeptFiles;
import uk.kith.placements.api.Returns.RepairCount;
import uk.kith.placements.api.Returns.ReturnView;
import uk.kith.placements.api.Returns.TableCount;
import uk.kith.placements.api.Returns.UploadView;

/** Makes the pages of returns from what is held; pure functions. */
final class ReturnPages {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int CHECKSUM_SHOWN = 12;

  private ReturnPages() {}

  /**
   * The page of the list.
   *
   * @param all that are held: one a year, and those received again
   */
  static ReturnsPage list(List<ReturnView> all, Form form, int page, LocalDate asOf) {
    Sort<ReturnsList.Key> sort = Sorting.asked(form, ReturnsList.Key.class, ReturnsList.USUAL);
    Page<ReturnView> held = Page.of(ReturnsList.asked(all, form, sort), page, ListPage.ROWS);
    Form asked = TableTools.keeping(form, ReturnsList.FILTERS);
    return new ReturnsPage(
        held.items().stream().map(ReturnPages::held).toList(),
        all.isEmpty() ? ReturnsList.NONE : "No return is as you ask.",
        !all.isEmpty(),
        TableTools.filtered(ReturnsList.of(asOf), ReturnsList.ADDRESS, "held", sort, asked),
        Pager.of(
            held.total(),
            held.page(),
            held.size(),
            TableTools.beforePage(ReturnsList.ADDRESS, asked)));
  }

  static String name(ReturnView held) {
    return "Year to 31 March " + held.year();
  }

  private static ReturnsPage.Held held(ReturnView held) {
    return new ReturnsPage.Held(
        name(held),
        "/returns/" + held.id(),
        Dates.day(day(held)),
        held.receivedBy(),
        Numbers.count(episodes(held)),
        Numbers.count(held.findings().total()),
        Numbers.count(repairs(held)));
  }

  static int episodes(ReturnView held) {
    return held.tables().getOrDefault("episodes", new TableCount(0, 0)).received();
  }

  static LocalDate day(ReturnView held) {
    return LocalDate.ofInstant(held.receivedAt(), LONDON);
  }

  static long repairs(ReturnView held) {
    return held.repairs().stream().mapToLong(RepairCount::count).sum();
  }

  static JobPage upload(UploadView upload) {
    boolean running = JobPage.isUnfinished(upload.status());
    return new JobPage(
        "/returns/uploads/" + upload.id(),
        running
            ? "Loading the return"
            : upload.status() == Jobs.Status.DONE
                ? "The return is loaded"
                : "The return was not loaded",
        "",
        JobPage.message(upload.status(), upload.message()),
        running,
        upload.progress(),
        new JobPage.Back("/returns", "Returns"),
        "import");
  }

  static String files(@Nullable KeptFiles files) {
    if (files == null) {
      return "None are kept";
    }
    return files.destroyedAt() == null
        ? "Kept encrypted; destroyed on "
            + Dates.day(files.destroyOn())
            + ", unless a record in them is on hold"
        : "Destroyed on " + Dates.day(LocalDate.ofInstant(files.destroyedAt(), LONDON));
  }

  /**
   * @param form what the address asks for
   */
  static ReturnPage one(
      ReturnView held, Page<FindingView> findings, Form form, boolean mayTakeBack, LocalDate asOf) {
    Form asked = TableTools.keeping(form, ReturnFindingList.FILTERS);
    List<ReturnPage.Table> tables = new ArrayList<>();
    new TreeMap<>(held.tables())
        .forEach(
            (name, count) ->
                tables.add(
                    new ReturnPage.Table(
                        TableNames.of(name),
                        Numbers.count(count.received()),
                        Numbers.count(count.accepted()))));
    String href = "/returns/" + held.id();
    return new ReturnPage(
        href,
        name(held),
        List.of(
            Fact.of("Received", Dates.day(day(held))),
            Fact.of("By", held.receivedBy()),
            Fact.of("Files", files(held.files())),
            Fact.of(
                "Checksum",
                held.checksum().substring(0, Math.min(CHECKSUM_SHOWN, held.checksum().length())))),
        tables,
        held.repairs().stream()
            .map(
                repair ->
                    Fact.of(
                        repair.rule().value(),
                        Numbers.many(
                                repair.count(), "cell held differently", "cells held differently")
                            + " than received"))
            .toList(),
        mayTakeBack,
        held.findings().total() == 0
            ? "Nothing found"
            : Numbers.many(held.findings().total(), "finding"),
        held.findings().total() == 0
            ? "The published rules find nothing in this return."
            : "What the published rules find, by table and row. "
                + Numbers.count(findings.items().size())
                + " of "
                + Numbers.count(findings.total())
                + " shown.",
        rules(held, form.value("rule")),
        findings.items().stream().map(ReturnPages::finding).toList(),
        TableTools.filtered(
            ReturnFindingList.of(held, asOf),
            href,
            "findings",
            ReturnFindingList.sort(form),
            asked),
        Pager.of(
            findings.total(),
            findings.page(),
            findings.size(),
            TableTools.beforePage(href, asked)));
  }

  private static List<Choice> rules(ReturnView held, String chosen) {
    if (held.findings().byRule().isEmpty()) {
      return List.of();
    }
    List<Choice> rules = new ArrayList<>(List.of(Choice.of("", "All rules")));
    new TreeMap<>(held.findings().byRule())
        .forEach(
            (rule, count) ->
                rules.add(
                    Choice.of(rule, rule + " (" + Numbers.count(count) + ")")
                        .chosen(rule.equals(chosen))));
    return rules;
  }

  static ReturnPage.Finding finding(FindingView finding) {
    Integer row = finding.row();
    String field = finding.field();
    String received = finding.received();
    return new ReturnPage.Finding(
        finding.rule().value(),
        Numbers.sentence(finding.severity().name().toLowerCase(Locale.ROOT)),
        TableNames.of(finding.table()) + (row == null ? "" : ", row " + row),
        finding.child() == null ? "" : finding.child(),
        received == null
            ? "–"
            : (field == null ? "" : field + ": ") + (received.isEmpty() ? "empty" : received),
        finding.repaired(),
        finding.text());
  }
}
