package uk.kith.sufficiency.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.api.PopulationEstimateView;

/**
 * A published estimate for one year. It is recorded once and, when a better one comes, superseded;
 * its figure never changes.
 */
@Entity
@Table(schema = "sufficiency", name = "population_estimate")
class PopulationEstimate {

  @Id private UUID id;
  @Version private long version;
  private String authority;
  private int year;

  @Column(name = "under_18")
  private int under18;

  private String source;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected PopulationEstimate() {}

  PopulationEstimate(
      String authority, int year, int under18, String source, Instant recordedAt, String by) {
    this.id = UUID.randomUUID();
    this.authority = authority;
    this.year = year;
    this.under18 = under18;
    this.source = source;
    this.recordedAt = recordedAt;
    this.recordedBy = by;
  }

  void supersede(Instant at) {
    supersededAt = at;
  }

  PopulationEstimateView view() {
    return new PopulationEstimateView(year, under18, source, recordedAt, recordedBy);
  }
}
