package uk.kith.app.restriction;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.restriction.Restrictions.RestrictionView;
import uk.kith.app.restriction.Restrictions.Review;
import uk.kith.kernel.service.Sql;

/** Restrictions as they are stored, with their names and reviews. */
@ApplicationScoped
class RestrictionRows {

  @Inject Sql sql;

  private record Named(UUID restriction, String name, boolean allowed) {}

  private record Reviewed(UUID restriction, Review review) {}

  /**
   * @param which what follows the table {@code app.restriction r}
   */
  List<RestrictionView> list(String which, @Nullable Object... parameters) {
    List<RestrictionView> heads =
        sql.list("select r.* from app.restriction r" + which, RestrictionRows::head, parameters);
    List<UUID> ids = heads.stream().map(head -> head.id().value()).toList();
    Map<UUID, List<Named>> names =
        sql
            .list(
                "select restriction, name, allowed from app.restriction_name"
                    + " where restriction = any(?::uuid[]) and removed_at is null order by name",
                row ->
                    new Named(
                        Sql.uuid(row, "restriction"),
                        row.getString("name"),
                        row.getBoolean("allowed")),
                ids)
            .stream()
            .collect(groupingBy(Named::restriction));
    Map<UUID, List<Reviewed>> reviews =
        sql
            .list(
                "select * from app.restriction_review where restriction = any(?::uuid[])"
                    + " order by recorded_at desc, id",
                row ->
                    new Reviewed(
                        Sql.uuid(row, "restriction"),
                        new Review(
                            Sql.day(row, "reviewed_on"),
                            row.getString("recorded_by"),
                            row.getString("note"))),
                ids)
            .stream()
            .collect(groupingBy(Reviewed::restriction));
    return heads.stream()
        .map(
            head ->
                with(
                    head,
                    names.getOrDefault(head.id().value(), List.of()),
                    reviews.getOrDefault(head.id().value(), List.of())))
        .toList();
  }

  private static RestrictionView with(
      RestrictionView head, List<Named> names, List<Reviewed> reviews) {
    return new RestrictionView(
        head.id(),
        head.kind(),
        head.subject(),
        head.localId(),
        head.reason(),
        names.stream().filter(Named::allowed).map(Named::name).toList(),
        names.stream().filter(each -> !each.allowed()).map(Named::name).toList(),
        head.madeAt(),
        head.madeBy(),
        head.reviewBy(),
        head.liftedAt(),
        head.liftedBy(),
        head.liftedWhy(),
        reviews.stream().map(Reviewed::review).toList(),
        head.version());
  }

  private static RestrictionView head(ResultSet row) throws SQLException {
    RecordKind kind = RecordKind.valueOf(row.getString("kind"));
    return new RestrictionView(
        new RestrictionId(Sql.uuid(row, "id")),
        kind,
        kind.id(Sql.uuid(row, "subject")),
        Sql.findText(row, "local_id"),
        row.getString("reason"),
        List.of(),
        List.of(),
        Sql.instant(row, "made_at"),
        row.getString("made_by"),
        Sql.day(row, "review_by"),
        row.getObject("lifted_at") == null ? null : Sql.instant(row, "lifted_at"),
        Sql.findText(row, "lifted_by"),
        Sql.findText(row, "lifted_why"),
        List.of(),
        row.getLong("version"));
  }
}
