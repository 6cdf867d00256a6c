package uk.kith.court.internal.gateway;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Sql;

/** Applications for care and supervision orders (CA 1989 Part 4) about children, read in sets. */
@ApplicationScoped
class Applications {

  private static final String FROM =
      """
      select c.child, p.id, case when p.issued_on is not null then greatest(p.issued_on, c.joined_on) end
               as issued_on,
             coalesce(c.joined_on, p.submitted_on) as submitted_on,
             p.short_notice_reason, c.disposed_on
        from court.child_in_proceedings c
        join court.proceedings p on p.id = c.proceedings
       where p.authority = ? and p.kind in ('CARE', 'SUPERVISION') and c.taken_back_at is null
      """;

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** An application as it is about one child. */
  record Application(
      ChildId child,
      ProceedingsId proceedings,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate submittedOn,
      boolean atShortNotice,
      @Nullable LocalDate disposedOn) {

    /** The day on which it was made. */
    LocalDate madeOn() {
      return Objects.requireNonNull(submittedOn == null ? issuedOn : submittedOn);
    }
  }

  /** Those of some children. */
  record OfChildren(Map<ChildId, List<Application>> byChild) {

    /** The first that was made on a day or after it. */
    @Nullable LocalDate appliedFrom(ChildId child, LocalDate day) {
      return first(day, of(child).map(Application::madeOn)).orElse(null);
    }

    /**
     * The issue that a decision of a day came to, as far as it is known by another: the first on
     * the day or after it, else the last of a case that ran on the day already.
     */
    Optional<LocalDate> issuedFor(ChildId child, LocalDate day, LocalDate asOf) {
      return first(day, of(child).flatMap(each -> Stream.ofNullable(each.issuedOn())))
          .filter(issued -> !issued.isAfter(asOf))
          .or(
              () ->
                  of(child)
                      .filter(each -> each.disposedOn() == null || !each.disposedOn().isBefore(day))
                      .flatMap(each -> Stream.ofNullable(each.issuedOn()))
                      .filter(issued -> issued.isBefore(day))
                      .max(Comparator.naturalOrder()));
    }

    /** Those issued in a period. */
    List<Application> issuedIn(ChildId child, LocalDate first, LocalDate last) {
      return of(child)
          .filter(
              each -> {
                LocalDate issued = each.issuedOn();
                return issued != null && !issued.isBefore(first) && !issued.isAfter(last);
              })
          .toList();
    }

    /** How many were made before a day. */
    int madeBefore(ChildId child, LocalDate day) {
      return (int) of(child).filter(each -> each.madeOn().isBefore(day)).count();
    }

    private Stream<Application> of(ChildId child) {
      return byChild.getOrDefault(child, List.of()).stream();
    }

    private static Optional<LocalDate> first(LocalDate day, Stream<LocalDate> days) {
      return days.filter(each -> !each.isBefore(day)).min(Comparator.naturalOrder());
    }
  }

  /**
   * @param children their ids
   */
  OfChildren of(Collection<?> children) {
    em.flush();
    return byChild(
        sql.list(FROM + " and c.child = any (?)", Applications::read, authority.code(), children));
  }

  /** Those of every child. */
  OfChildren all() {
    em.flush();
    return byChild(sql.list(FROM, Applications::read, authority.code()));
  }

  private static OfChildren byChild(List<Application> applications) {
    return new OfChildren(applications.stream().collect(groupingBy(Application::child)));
  }

  private static Application read(ResultSet row) throws SQLException {
    return new Application(
        new ChildId(Sql.uuid(row, "child")),
        new ProceedingsId(Sql.uuid(row, "id")),
        Sql.findDay(row, "issued_on"),
        Sql.findDay(row, "submitted_on"),
        Sql.findText(row, "short_notice_reason") != null,
        Sql.findDay(row, "disposed_on"));
  }
}
