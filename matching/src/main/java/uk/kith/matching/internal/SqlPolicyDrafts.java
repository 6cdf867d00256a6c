package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PolicyDraftId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.api.DraftPolicy;
import uk.kith.matching.api.PolicyDraftView;
import uk.kith.matching.engine.PolicyFigure;

/** Drafts of the policy in the caller's transaction; one that has ended stays as it was. */
@ApplicationScoped
class SqlPolicyDrafts {

  private static final String OPEN =
      "select id, version, drafted_by, drafted_at, reason, holds_from, figures, aims"
          + " from matching.policy_draft where authority = ? and ended_at is null";

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  void add(PolicyDraftId id, DraftPolicy draft) {
    sql.update(
        Map.of(),
        "insert into matching.policy_draft (id, version, authority, drafted_by, drafted_at, reason,"
            + " holds_from, figures, aims) values (?, 1, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        actor.get().name(),
        clock.instant(),
        draft.reason().strip(),
        draft.from(),
        text(draft.figures()),
        PolicyVersion.words(draft.order()));
  }

  void change(PolicyDraftId id, long version, DraftPolicy draft) {
    requireChanged(
        sql.update(
            Map.of(),
            "update matching.policy_draft set version = version + 1, drafted_by = ?,"
                + " drafted_at = ?, reason = ?, holds_from = ?, figures = ?, aims = ?"
                + " where id = ? and authority = ? and version = ? and ended_at is null",
            actor.get().name(),
            clock.instant(),
            draft.reason().strip(),
            draft.from(),
            text(draft.figures()),
            PolicyVersion.words(draft.order()),
            id,
            authority.code(),
            version));
  }

  /**
   * @param number the version that it became; null when it is withdrawn
   */
  void end(PolicyDraftId id, long version, @Nullable Integer number) {
    requireChanged(
        sql.update(
            Map.of(),
            "update matching.policy_draft set version = version + 1, ended_at = ?, ended_by = ?,"
                + " number = ? where id = ? and authority = ? and version = ? and ended_at is null",
            clock.instant(),
            actor.get().name(),
            number,
            id,
            authority.code(),
            version));
  }

  private static void requireChanged(int rows) {
    if (rows == 0) {
      throw new Conflict(
          "version-moved-on",
          "Somebody else has changed or ended this draft.\nMaybe look at it again.");
    }
  }

  Optional<PolicyDraftView> find(PolicyDraftId id) {
    return sql.list(OPEN + " and id = ?", SqlPolicyDrafts::read, authority.code(), id).stream()
        .findFirst();
  }

  List<PolicyDraftView> list() {
    return sql.list(
        OPEN + " order by drafted_at desc, id", SqlPolicyDrafts::read, authority.code());
  }

  private static PolicyDraftView read(ResultSet row) throws SQLException {
    return new PolicyDraftView(
        new PolicyDraftId(Sql.uuid(row, "id")),
        row.getLong("version"),
        row.getString("drafted_by"),
        Sql.instant(row, "drafted_at"),
        row.getString("reason"),
        Sql.day(row, "holds_from"),
        figures(row.getString("figures")),
        PolicyVersion.order(row.getString("aims")));
  }

  private static String text(Map<PolicyFigure, Integer> figures) {
    return new EnumMap<>(figures)
        .entrySet().stream()
            .map(each -> each.getKey().name() + "=" + each.getValue())
            .collect(Collectors.joining("\n"));
  }

  private static Map<PolicyFigure, Integer> figures(String text) {
    Map<PolicyFigure, Integer> figures = new EnumMap<>(PolicyFigure.class);
    text.lines()
        .map(line -> line.split("=", 2))
        .forEach(pair -> figures.put(PolicyFigure.valueOf(pair[0]), Integer.valueOf(pair[1])));
    return figures;
  }
}
