package uk.kith.placements.internal.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.engine.quality.Standing;

/** A finding of a return that tests change one fact at a time: open, a warning, of nobody. */
final class AFinding {

  static final LocalDate TODAY = LocalDate.parse("2014-09-30");

  private final String rule;
  private UUID id;
  private Severity severity = Severity.WARNING;
  private String table = "episodes";
  private @Nullable String localId;
  private @Nullable ChildId child;
  private String text = "It is doubtful.";
  private @Nullable String team;
  private @Nullable LocalDate since;
  private @Nullable AcceptanceView acceptance;

  private AFinding(String rule) {
    this.rule = rule;
    this.id = UUID.nameUUIDFromBytes(new byte[] {1});
  }

  /** A rule that no catalogue has. */
  static RuleId rule(String name) {
    return RuleId.of("903-" + name);
  }

  static AFinding of(String rule) {
    return new AFinding(rule);
  }

  AFinding id(int number) {
    return id(new UUID(0, number));
  }

  AFinding id(UUID value) {
    id = value;
    return this;
  }

  AFinding severity(Severity severity) {
    this.severity = severity;
    return this;
  }

  AFinding table(String table) {
    this.table = table;
    return this;
  }

  AFinding localId(@Nullable String localId) {
    this.localId = localId;
    return this;
  }

  AFinding child(ChildId child) {
    this.child = child;
    return this;
  }

  AFinding text(String text) {
    this.text = text;
    return this;
  }

  AFinding team(@Nullable String team) {
    this.team = team;
    return this;
  }

  AFinding since(@Nullable String day) {
    since = day == null ? null : LocalDate.parse(day);
    return this;
  }

  AFinding accepted() {
    acceptance = new AcceptanceView("It is so", null, "a.worker", Instant.EPOCH, null, null);
    return this;
  }

  Found build() {
    Integer days = since == null ? null : Found.days(since, TODAY);
    return new Found(
        new QualityFinding(
            new FindingId(id),
            rule(rule),
            severity,
            table,
            null,
            null,
            null,
            localId,
            child,
            null,
            null,
            null,
            null,
            text,
            null,
            team,
            since,
            days,
            Standing.of(days),
            List.of(),
            acceptance),
        false);
  }
}
