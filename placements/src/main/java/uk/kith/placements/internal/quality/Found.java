package uk.kith.placements.internal.quality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.engine.quality.Standing;

/**
 * A finding, and whether it tells of adoption.
 *
 * @param sealed only those may know of it who may see adopters
 */
record Found(QualityFinding finding, boolean sealed) {

  /** Whom a doubt is about, and whose work it is. */
  record About(
      @Nullable String localId,
      @Nullable ChildId child,
      @Nullable HouseholdId household,
      @Nullable String worker,
      @Nullable String team) {}

  /** A doubt of the register about a child or, where there is none, a household. */
  static Found ofRegister(
      Gap gap, UUID subject, About about, boolean sealed, LocalDate asOf, Alike alike) {
    LocalDate since = gap.since();
    Integer days = since == null ? null : days(since, asOf);
    return new Found(
        new QualityFinding(
            id(gap.rule(), subject, gap.field()),
            alike.one(gap.rule()),
            gap.severity(),
            DataQuality.REGISTER,
            null,
            null,
            null,
            about.localId(),
            about.child(),
            about.household(),
            alike.one(gap.field()),
            null,
            null,
            alike.one(gap.text()),
            alike.oneOrNull(about.worker()),
            alike.oneOrNull(about.team()),
            since,
            days,
            Standing.of(days),
            List.of(),
            null),
        sealed);
  }

  /** How long a finding has stood on a day; never negative. */
  static int days(LocalDate since, LocalDate asOf) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(since, asOf));
  }

  /** Acceptances rest on these ids: they are never made another way. */
  static FindingId id(RuleId rule, UUID subject, String field) {
    String fact = DataQuality.REGISTER + "|" + rule + "|" + subject + "|" + field;
    try {
      ByteBuffer digest =
          ByteBuffer.wrap(
              MessageDigest.getInstance("MD5").digest(fact.getBytes(StandardCharsets.UTF_8)));
      return new FindingId(new UUID(digest.getLong(), digest.getLong()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  /** The same of a child whom the register knows. */
  Found about(@Nullable ChildId child, @Nullable String worker, @Nullable String team) {
    return with(child, worker, team, finding.acceptance());
  }

  /** The same, accepted. */
  Found accepted(AcceptanceView acceptance) {
    return with(finding.child(), finding.worker(), finding.team(), acceptance);
  }

  private Found with(
      @Nullable ChildId child,
      @Nullable String worker,
      @Nullable String team,
      @Nullable AcceptanceView acceptance) {
    return new Found(
        new QualityFinding(
            finding.id(),
            finding.rule(),
            finding.severity(),
            finding.table(),
            finding.returnId(),
            finding.year(),
            finding.row(),
            finding.localId(),
            child,
            finding.household(),
            finding.field(),
            finding.received(),
            finding.repaired(),
            finding.text(),
            worker,
            team,
            finding.since(),
            finding.days(),
            finding.standing(),
            finding.years(),
            acceptance),
        sealed);
  }
}
