package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.search.SearchesOfChild;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;

/** Makes the pages of a merge from the register; a pure function. */
final class MergePageMaker {
  private static final String NOT_KNOWN = "Not known";

  private final ChildView child;
  private final LocalDate asOf;

  /**
   * @param child known from a request
   */
  MergePageMaker(ChildView child, LocalDate asOf) {
    this.child = child;
    this.asOf = asOf;
  }

  /**
   * @param found children whom the visitor may see; null before anybody looked
   */
  MergePage choose(@Nullable List<ChildView> found) {
    return new MergePage(
        Words.fullName(child),
        "/children/" + child.id(),
        List.of(
            Fact.of("Born", born(child.birth())),
            Fact.of("Sex", Words.sex(child.sex())),
            Fact.of("Home", orNotKnown(sector(child.home())))),
        found == null
            ? null
            : found.stream()
                .filter(each -> each.localId() != null && !each.id().equals(child.id()))
                .map(this::found)
                .toList());
  }

  private MergePage.Found found(ChildView record) {
    return new MergePage.Found(
        Words.fullName(record),
        "/children/" + child.id() + "/merge/" + record.id(),
        String.valueOf(record.localId()),
        born(record.birth()),
        orNotKnown(sector(record.home())),
        Words.orNotKnown(record.worker()));
  }

  /**
   * @param childSearches of the child known from the request
   * @param recordSearches of the record
   */
  MergePage.Comparison compare(
      ChildView record, List<SearchView> childSearches, List<SearchView> recordSearches) {
    List<MergePage.Line> lines = lines(record);
    return new MergePage.Comparison(
        Words.fullName(child),
        String.valueOf(record.localId()),
        "/children/" + child.id() + "/merge",
        "/children/" + child.id() + "/merge/" + record.id(),
        lines,
        moves(childSearches),
        lines.stream()
            .filter(line -> !line.moved() && !line.request().equals(NOT_KNOWN))
            .filter(line -> !line.request().equals(line.record()))
            .map(line -> Words.within(line.name()))
            .toList(),
        obstacles(record, childSearches, recordSearches));
  }

  private List<MergePage.Line> lines(ChildView record) {
    List<MergePage.Line> lines = new ArrayList<>();
    lines.add(line("Name", record, MergePageMaker::name));
    String here = born(child.birth());
    String there = born(record.birth());
    lines.add(new MergePage.Line("Date of birth", here, there, there, false));
    lines.add(
        line("Sex", record, each -> each.sex() == Sex.UNKNOWN ? null : Words.sex(each.sex())));
    lines.add(line("Home", record, each -> sector(each.home())));
    lines.add(line("School", record, MergePageMaker::school));
    lines.add(line("Legal status", record, ChildView::legalStatus));
    lines.add(line("Worker, team", record, MergePageMaker::allocation));
    lines.add(
        line(
            "Identity",
            record,
            each -> each.heritage().isNotKnown() ? null : Words.heritage(each.heritage())));
    lines.add(line("Needs", record, MergePageMaker::needs));
    lines.add(line("Wishes", record, ChildView::wishes));
    return lines;
  }

  private MergePage.Line line(
      String name, ChildView record, Function<ChildView, @Nullable String> fact) {
    String here = fact.apply(child);
    String there = fact.apply(record);
    boolean moved = there == null && here != null;
    return new MergePage.Line(
        name, orNotKnown(here), orNotKnown(there), orNotKnown(moved ? here : there), moved);
  }

  private List<String> moves(List<SearchView> searches) {
    List<String> moves = new ArrayList<>();
    searches.forEach(
        search ->
            moves.add(
                "Search "
                    + search.number()
                    + ", opened on "
                    + Dates.day(search.openedOn())
                    + ", with what is reserved and approved in it"));
    ChildView.CurrentPlacement lives = child.placement();
    if (lives != null) {
      moves.add("The placement since " + Dates.day(lives.start()));
    }
    if (!child.siblings().isEmpty()) {
      moves.add(
          "The links to "
              + Numbers.many(child.siblings().size(), "brother or sister", "brothers and sisters"));
    }
    return moves;
  }

  private List<String> obstacles(
      ChildView record, List<SearchView> childSearches, List<SearchView> recordSearches) {
    List<String> obstacles = new ArrayList<>();
    if (child.placement() != null && record.placement() != null) {
      obstacles.add(
          "Both say where the child lives on "
              + Dates.day(asOf)
              + ". Nobody lives in two homes: correct one of the placements first.");
    }
    if (SearchesOfChild.findOpen(childSearches).isPresent()
        && SearchesOfChild.findOpen(recordSearches).isPresent()) {
      obstacles.add("Both have an open search. Close one of them first.");
    }
    return obstacles;
  }

  private static @Nullable String name(ChildView each) {
    boolean known = each.firstName() != null || each.familyName() != null;
    return known ? Words.fullName(each) : null;
  }

  static String born(Birth birth) {
    LocalDate date = birth.date();
    LocalDate due = birth.due();
    LocalDate statedOn = birth.statedOn();
    if (date != null) {
      return Dates.day(date);
    }
    if (due != null) {
      return "Due on " + Dates.day(due);
    }
    return "Said to be "
        + birth.statedAge()
        + (statedOn == null ? "" : " on " + Dates.day(statedOn));
  }

  private static @Nullable String school(ChildView each) {
    Whereabouts school = each.school();
    String name = each.schoolName();
    return name == null && school != null ? sector(school) : name;
  }

  static @Nullable String allocation(ChildView each) {
    String team = each.team();
    return each.worker() == null && team == null
        ? null
        : Words.orNotKnown(each.worker()) + (team == null ? "" : ", " + team);
  }

  static @Nullable String needs(ChildView each) {
    List<String> needs = new ArrayList<>();
    for (NeedKind kind : NeedKind.values()) {
      NeedLevel level = each.snapshot().needs().level(kind);
      if (level != null && level != NeedLevel.NONE) {
        needs.add(kind.words() + (level == NeedLevel.HIGH ? " (high)" : " (some)"));
      }
    }
    return needs.isEmpty() ? null : Numbers.sentence(String.join("; ", needs));
  }

  private static @Nullable String sector(Whereabouts where) {
    return where.sector();
  }

  private static String orNotKnown(@Nullable String text) {
    return Words.orNotKnown(text);
  }
}
