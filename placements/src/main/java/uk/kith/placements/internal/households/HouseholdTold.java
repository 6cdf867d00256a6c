package uk.kith.placements.internal.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.households.HouseholdFacts.Address;
import uk.kith.placements.internal.households.HouseholdFacts.Connected;
import uk.kith.placements.internal.households.HouseholdFacts.Members;
import uk.kith.placements.internal.households.HouseholdFacts.Offer;
import uk.kith.placements.internal.households.HouseholdFacts.Support;
import uk.kith.placements.internal.households.HouseholdFacts.Unavailable;

/**
 * A kind of dated fact that a command tells of a household, and its value there. Terms and places
 * that are not available have days of their own.
 */
record HouseholdTold<T>(FactKind<T> kind, Value<T> value) {

  /** What a command says of one kind; null when that is not known. */
  interface Value<T> {
    @Nullable T of(RecordHousehold command);
  }

  static final List<HouseholdTold<?>> ALL =
      List.of(
          new HouseholdTold<>(HouseholdFacts.ADDRESS, HouseholdTold::address),
          new HouseholdTold<>(HouseholdFacts.SUPPORT, HouseholdTold::support),
          new HouseholdTold<>(HouseholdFacts.MEMBERS, HouseholdTold::members),
          new HouseholdTold<>(HouseholdFacts.OFFER, HouseholdTold::offer),
          new HouseholdTold<>(HouseholdFacts.REGISTRATION, RecordHousehold::registration),
          new HouseholdTold<>(HouseholdFacts.BEDROOMS, RecordHousehold::bedrooms),
          new HouseholdTold<>(HouseholdFacts.CONNECTED, HouseholdTold::connected));

  boolean differs(RecordHousehold was, RecordHousehold now) {
    return !Objects.equals(value.of(was), value.of(now));
  }

  private static Address address(RecordHousehold c) {
    return new Address(c.postcode() == null ? null : c.postcode().value(), c.phone());
  }

  private static Support support(RecordHousehold c) {
    return new Support(
        c.supervisingWorker(), c.team(), c.workerPhone(), c.agencyPhone(), c.agencyNightPhone());
  }

  private static @Nullable Members members(RecordHousehold c) {
    return c.residents().isEmpty() ? null : new Members(c.residents());
  }

  private static Offer offer(RecordHousehold c) {
    return new Offer(c.skills(), c.statedExperience(), c.languages(), c.heritageSupport());
  }

  private static @Nullable Connected connected(RecordHousehold c) {
    return c.connectedTo().isEmpty() ? null : new Connected(c.connectedTo());
  }

  static @Nullable Unavailable unavailable(RecordHousehold c) {
    return c.notAvailable().isEmpty() ? null : Unavailable.of(c.notAvailable());
  }

  /** What is known of a household on a day, as a command says it. */
  static RecordHousehold command(HouseholdView view, LocalDate asOf, Members members) {
    HouseholdSnapshot home = view.snapshot();
    DateRange terms = view.termsValid();
    return new RecordHousehold(
        home.localId(),
        view.name(),
        home.kind(),
        home.own(),
        view.agency(),
        home.approvedBy(),
        view.postcode(),
        view.phone(),
        view.supervisingWorker(),
        view.workerPhone(),
        view.agencyPhone(),
        view.agencyNightPhone(),
        view.team(),
        home.terms(),
        terms == null ? asOf : terms.first(),
        terms == null ? null : terms.last(),
        home.places().notAvailable(),
        null,
        members.people(),
        home.skills(),
        view.statedExperience(),
        home.languages(),
        home.heritageSupport(),
        home.registration(),
        home.bedrooms(),
        home.connectedTo());
  }
}
