package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.matching.engine.adoption.UpTo;
import uk.kith.matching.engine.adoption.Willingness;
import uk.kith.placements.engine.NeedKind;

/** What adopters said that they would accept. */
@Entity
@Table(schema = "matching", name = "adopter_preference")
public class PreferenceRow extends DatedRow {

  private static final String PART = ";";
  private static final String IS = ":";

  private UUID household;

  @Column(name = "least_age")
  private @Nullable Integer leastAge;

  @Column(name = "most_age")
  private @Nullable Integer mostAge;

  @Column(name = "least_age_stretch")
  private @Nullable Integer leastAgeStretch;

  @Column(name = "most_age_stretch")
  private @Nullable Integer mostAgeStretch;

  @Column(name = "least_children")
  private @Nullable Integer leastChildren;

  @Column(name = "most_children")
  private @Nullable Integer mostChildren;

  @Column(name = "least_children_stretch")
  private @Nullable Integer leastChildrenStretch;

  @Column(name = "most_children_stretch")
  private @Nullable Integer mostChildrenStretch;

  private String needs;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected PreferenceRow() {}

  PreferenceRow(HouseholdId household, LocalDate on, Preferences said, Entry entry) {
    super(on, entry);
    this.household = household.value();
    leastAge = said.ages().least();
    mostAge = said.ages().most();
    leastAgeStretch = said.ages().leastWithStretch();
    mostAgeStretch = said.ages().mostWithStretch();
    leastChildren = said.number().least();
    mostChildren = said.number().most();
    leastChildrenStretch = said.number().leastWithStretch();
    mostChildrenStretch = said.number().mostWithStretch();
    needs =
        said.needs().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey() + IS + each.getValue())
            .collect(joining(PART));
  }

  HouseholdId household() {
    return new HouseholdId(household);
  }

  Preferences said() {
    Map<NeedKind, Willingness> willing = new EnumMap<>(NeedKind.class);
    for (String part : needs.isEmpty() ? new String[0] : needs.split(PART, -1)) {
      String[] said = part.split(IS, -1);
      willing.put(NeedKind.valueOf(said[0]), Willingness.valueOf(said[1]));
    }
    return new Preferences(
        new UpTo(leastAge, mostAge, leastAgeStretch, mostAgeStretch),
        new UpTo(leastChildren, mostChildren, leastChildrenStretch, mostChildrenStretch),
        willing);
  }
}
