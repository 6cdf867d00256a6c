package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** What an application may be about, and which number of the court it may have. */
@ApplicationScoped
class NewToCourt {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  /**
   * A child in a case that has a number.
   *
   * @param open the application has not been disposed of for the child
   */
  record Numbered(ProceedingsId of, ChildId child, boolean open) {}

  /**
   * An order is made about a child; before the birth there is none (CA 1989 s31, s105).
   *
   * @throws Invalid when one of them is not yet born
   */
  void expectBorn(Collection<ChildId> named) {
    expectBorn(children.brief(List.copyOf(named), businessDate.today()));
  }

  /** The same when proceedings begin. */
  void expectBorn(Collection<ChildId> named, Commencement begun) {
    List<ChildBrief> about = children.brief(List.copyOf(named), businessDate.today());
    expectBorn(about);
    expectBornBy(about, "submittedOn", begun.submittedOn());
    expectBornBy(about, "issuedOn", begun.issuedOn());
  }

  static void expectBorn(List<ChildBrief> named) {
    if (named.stream().anyMatch(child -> child.birth().due() != null)) {
      throw new Invalid(
          "children",
          "unborn",
          "A child who is not born yet is in no proceedings. Pre-proceedings can run before the"
              + " birth; record the date of birth, then the application");
    }
  }

  /**
   * The same of a day: no application is issued and no order made about a child before its birth.
   *
   * @param field of the day
   * @throws Invalid when one of them was born later
   */
  void expectBornBy(Collection<ChildId> named, String field, @Nullable LocalDate day) {
    expectBornBy(children.brief(List.copyOf(named), businessDate.today()), field, day);
  }

  static void expectBornBy(List<ChildBrief> named, String field, @Nullable LocalDate day) {
    for (ChildBrief child : named) {
      LocalDate born = child.birth().date();
      if (day != null && born != null && born.isAfter(day)) {
        throw new Invalid(
            field,
            "before-birth",
            "This day lies before the birth of a child, "
                + Findings.day(born)
                + ": nothing is applied for or ordered about a child who is not born yet. Look at"
                + " the day again, or at the date of birth");
      }
    }
  }

  /**
   * The number of a case is its own: another case of the same kind, open or over, has it only where
   * a child is in both, or where whoever records it says that it is right. Of a case of which the
   * caller may know nothing, nothing is told.
   *
   * @param number null when the court has given none
   * @param about every child of the case
   * @param but the case itself; null while it is not recorded
   * @throws Invalid when a case of other children has it
   */
  void expectOwn(
      @Nullable String number,
      ProceedingsKind kind,
      Collection<ChildId> about,
      @Nullable ProceedingsId but) {
    String plain = number == null ? "" : plain(number);
    if (plain.isEmpty()) {
      return;
    }
    List<Numbered> same =
        sql.list(
            """
            select p.id, c.child, c.disposed_on is null as open
              from court.proceedings p
              join court.child_in_proceedings c on c.proceedings = p.id
             where p.authority = ? and p.kind = ? and p.id is distinct from ?::uuid
               and upper(regexp_replace(p.case_number, '[^A-Za-z0-9]', '', 'g')) = ?
               and p.taken_back_at is null and c.taken_back_at is null
            """,
            row ->
                new Numbered(
                    new ProceedingsId(Sql.uuid(row, "id")),
                    new ChildId(Sql.uuid(row, "child")),
                    row.getBoolean("open")),
            authority.code(),
            kind,
            but,
            plain);
    Set<ChildId> visible = children.visible(same.stream().map(Numbered::child).distinct().toList());
    ofOthers(same, about, visible)
        .ifPresent(
            open -> {
              throw new Invalid(
                  "caseNumber",
                  "of-another-case",
                  open
                      ? "An open case of other children has this number. Add the child to that"
                          + " case, look at the number again, or say that both have it"
                      : "A case of other children that has ended has this number. Look at the"
                          + " number again, or say that both have it");
            });
  }

  /** Whether one of other children is open; empty where no case of other children is among them. */
  static Optional<Boolean> ofOthers(
      List<Numbered> same, Collection<ChildId> about, Collection<ChildId> visible) {
    return same.stream().collect(groupingBy(Numbered::of)).values().stream()
        .filter(of -> of.stream().map(Numbered::child).noneMatch(about::contains))
        .filter(of -> of.stream().map(Numbered::child).anyMatch(visible::contains))
        .map(of -> of.stream().anyMatch(Numbered::open))
        .reduce(Boolean::logicalOr);
  }

  /** Letters and figures alone: "ze14 c1" is "ZE14C1". */
  static String plain(String number) {
    return number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
  }
}
