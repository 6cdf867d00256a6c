package uk.kith.placements.internal.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.internal.children.ChildBodies.NewHeritage;
import uk.kith.placements.internal.facts.Body;

/** The JSON of households. */
public final class HouseholdBodies {

  private static final int OLDEST = 17;

  private HouseholdBodies() {}

  /**
   * A household to record or change. Required: {@code localId}, {@code name}, {@code kind}, {@code
   * terms} with places, {@code approvedFrom}; of people who are not approved yet no terms.
   *
   * @param from of a change: the day on which it takes effect; default the business date
   * @param own approved or run by the authority itself; default true
   * @param canSupport heritages, languages or religions in the carers' words; absent when they were
   *     not asked
   * @param notYetApproved people on their way to approval, so that terms may be left out
   * @param accept of a change: R-PLACE-12 when terms change without notice or agreement
   * @param reason why; required with accept
   */
  public record NewHousehold(
      @Nullable LocalDate from,
      @Nullable String localId,
      @Nullable String name,
      @Nullable HouseholdKind kind,
      @Nullable Boolean own,
      @Nullable String agency,
      @Nullable LocalAuthority approvedBy,
      @Nullable String postcode,
      @Nullable String phone,
      @Nullable String supervisingWorker,
      @Nullable String workerPhone,
      @Nullable String agencyPhone,
      @Nullable String agencyNightPhone,
      @Nullable String team,
      @Nullable TermsBody terms,
      @Nullable LocalDate approvedFrom,
      @Nullable LocalDate approvedUntil,
      @Nullable List<NotAvailableBody> notAvailable,
      @Nullable LocalDate notAvailableFrom,
      @Nullable List<NewResident> residents,
      @Nullable Map<NeedKind, NeedLevel> skills,
      @Nullable String statedExperience,
      @Nullable Set<String> languages,
      @Nullable NewHeritage heritage,
      @Nullable Set<String> canSupport,
      @Nullable String urn,
      Registration.@Nullable Status registration,
      @Nullable LocalDate registrationApplied,
      @Nullable List<RoomBody> bedrooms,
      @Nullable Set<ChildId> connectedTo,
      @Nullable Boolean notYetApproved,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {

    /**
     * Terms are left out only of people of whom it is known, or said, that they are not approved.
     */
    private @Nullable Terms readTerms(boolean onTheWay) {
      if (terms != null) {
        return terms.read();
      }
      if (onTheWay || Boolean.TRUE.equals(notYetApproved)) {
        return null;
      }
      throw new Invalid(
          "terms",
          "required",
          "terms is required, or notYetApproved of people on their way to approval");
    }

    RecordHousehold command() {
      return command(false);
    }

    /**
     * @param onTheWay no approval of the household is on record on the day
     */
    RecordHousehold command(boolean onTheWay) {
      return new RecordHousehold(
          Body.required("localId", localId),
          Body.required("name", name),
          Body.required("kind", kind),
          !Boolean.FALSE.equals(own),
          Body.text(agency),
          approvedBy,
          Body.postcode("postcode", postcode),
          Body.text(phone),
          Body.text(supervisingWorker),
          Body.text(workerPhone),
          Body.text(agencyPhone),
          Body.text(agencyNightPhone),
          Body.text(team),
          readTerms(onTheWay),
          Body.required("approvedFrom", approvedFrom),
          approvedUntil,
          Body.list(notAvailable).stream().map(NotAvailableBody::read).toList(),
          notAvailableFrom,
          Body.list(residents).stream().map(NewResident::read).toList(),
          new Needs(Body.map(skills)),
          Body.text(statedExperience),
          Body.set(languages),
          new HeritageSupport(
              heritage == null ? Heritage.NOT_KNOWN : heritage.read(),
              Body.set(canSupport),
              canSupport != null),
          Registration.ofTold(Body.text(urn), registration, registrationApplied),
          RoomBody.read(bedrooms),
          Body.set(connectedTo));
    }
  }

  /** Terms of approval; ages in completed years. */
  public record TermsBody(
      @Nullable Integer places,
      @Nullable Integer minAge,
      @Nullable Integer maxAge,
      @Nullable Sex sex,
      @Nullable Set<SearchKind> types,
      @Nullable Set<ChildId> namedChildren) {

    Terms read() {
      return Body.read(
          "terms",
          this,
          t ->
              new Terms(
                  Body.required("terms.places", t.places),
                  new AgeRange(
                      t.minAge == null ? 0 : t.minAge, t.maxAge == null ? OLDEST : t.maxAge),
                  t.sex,
                  Body.set(t.types),
                  Body.set(t.namedChildren)));
    }

    static @Nullable TermsBody of(@Nullable Terms terms) {
      return terms == null
          ? null
          : new TermsBody(
              terms.places(),
              terms.ages().min(),
              terms.ages().max(),
              terms.sex(),
              terms.kinds(),
              terms.namedChildren());
    }
  }

  /**
   * Places that are neither filled nor vacant.
   *
   * @param words what another reason is; of that alone, and required of it
   */
  public record NotAvailableBody(
      @Nullable Integer count,
      NotAvailable.@Nullable Reason reason,
      @Nullable LocalDate reviewOn,
      @Nullable LocalDate availableFrom,
      @Nullable String words) {

    NotAvailable read() {
      int places = Body.required("notAvailable.count", count);
      if (places < 1) {
        throw new Invalid("notAvailable.count", "range", "count is 1 or more");
      }
      NotAvailable.Reason why = Body.required("notAvailable.reason", reason);
      return new NotAvailable(places, why, reviewOn, availableFrom, words(why));
    }

    private @Nullable String words(NotAvailable.Reason why) {
      String said = Body.text(words);
      if ((said != null) != (why == NotAvailable.Reason.OTHER)) {
        throw new Invalid(
            "notAvailable.words",
            said == null ? "required" : "not-allowed",
            "words say what another reason is, and stand with OTHER alone");
      }
      if (said != null && said.length() > NotAvailable.MOST_LETTERS) {
        throw new Invalid(
            "notAvailable.words",
            "too-long",
            "words have at most " + NotAvailable.MOST_LETTERS + " letters");
      }
      return said;
    }
  }

  /**
   * Somebody who lives there and is not placed. Whom another authority placed is refused
   * (R-PLACE-42): they are recorded one by one, with needs and plan, and stay as they are.
   */
  public record NewResident(
      Resident.@Nullable Kind kind,
      @Nullable String name,
      @Nullable LocalDate dateOfBirth,
      @Nullable Integer age,
      @Nullable Sex sex,
      @Nullable LocalDate since) {

    LivesHere read() {
      if (kind == Resident.Kind.PLACED_BY_OTHER) {
        throw new Invalid(
            "residents.kind",
            "unsuited",
            "Whom another authority placed is recorded on the page of the household, and stays as"
                + " recorded");
      }
      LocalDate from = Body.required("residents.since", since);
      Birth birth =
          dateOfBirth == null && age == null
              ? null
              : Body.read(
                  "residents.age",
                  this,
                  r -> new Birth(r.dateOfBirth, null, r.age, r.age == null ? null : from));
      return new LivesHere(
          Body.required("residents.kind", kind),
          Body.text(name),
          birth,
          sex == null ? Sex.UNKNOWN : sex,
          from,
          null);
    }
  }

  /**
   * A bedroom for children.
   *
   * @param mayBeShared default false
   */
  public record RoomBody(@Nullable Integer beds, @Nullable Boolean mayBeShared) {

    /** None of them says that they are not recorded. */
    static @Nullable Bedrooms read(@Nullable List<RoomBody> rooms) {
      return rooms == null || rooms.isEmpty()
          ? null
          : Body.read(
              "bedrooms",
              rooms,
              all ->
                  new Bedrooms(
                      all.stream()
                          .map(
                              r ->
                                  new Bedrooms.Room(
                                      Body.required("bedrooms.beds", r.beds),
                                      Boolean.TRUE.equals(r.mayBeShared)))
                          .toList()));
    }

    static @Nullable List<RoomBody> of(@Nullable Bedrooms bedrooms) {
      return bedrooms == null
          ? null
          : bedrooms.rooms().stream().map(r -> new RoomBody(r.beds(), r.mayBeShared())).toList();
    }
  }

  /** The bedrooms for children from a day on; empty when they are not known any more. */
  public record NewBedrooms(@Nullable LocalDate from, @Nullable List<RoomBody> bedrooms) {}

  /**
   * What is not available from a day on; empty when everything is.
   *
   * @param accept rules that are accepted although they speak against it
   * @param reason why; required with rules
   */
  public record NewNotAvailable(
      @Nullable LocalDate from,
      @Nullable List<NotAvailableBody> notAvailable,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {}

  /** The day on which somebody confirmed the places. */
  public record Confirmation(@Nullable LocalDate on) {}

  /**
   * An exemption from the usual fostering limit, naming the children (R-PLACE-07, R-PLACE-08).
   *
   * @param by the authority where the carers live
   * @param until its last day; absent when it has none
   * @param approver name of whoever gave it, in which post and on which day
   * @param noticeOn of the written notice to the carer; absent while there is none
   * @param considered NUMBER, ARRANGEMENTS, RELATIONSHIP, PERIOD and WELFARE, all of them
   */
  public record NewExemption(
      @Nullable LocalAuthority by,
      @Nullable Set<ChildId> children,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String approver,
      @Nullable String post,
      @Nullable LocalDate on,
      @Nullable LocalDate noticeOn,
      @Nullable String conditions,
      @Nullable Set<ApprovalCheck> considered) {

    Exemption read() {
      ExemptionGiven given =
          Body.read(
              "considered",
              this,
              e ->
                  new ExemptionGiven(
                      Body.required("approver", e.approver),
                      Body.required("post", e.post),
                      Body.required("on", e.on),
                      e.noticeOn,
                      Body.text(e.conditions),
                      Body.required("considered", e.considered)));
      return Body.read(
          "until",
          this,
          e ->
              Exemption.of(
                  Body.required("by", e.by),
                  Body.required("children", e.children),
                  new DateRange(Body.required("from", e.from), e.until),
                  given));
    }
  }

  /**
   * The end of an exemption before its time (R-PLACE-07).
   *
   * @param from the day on which the exemption begins
   * @param children whom it names
   * @param endedFrom the first day on which it holds no more
   * @param by name of whoever ended it, in which post
   */
  public record EndedExemption(
      @Nullable LocalDate from,
      @Nullable Set<ChildId> children,
      @Nullable LocalDate endedFrom,
      @Nullable String reason,
      @Nullable String by,
      @Nullable String post) {

    ExemptionEnd read() {
      return new ExemptionEnd(
          Body.required("endedFrom", endedFrom),
          Body.required("reason", reason),
          Body.required("by", by),
          Body.required("post", post));
    }
  }

  /** What was made. */
  public record Made(HouseholdId id) {}

  /** What an import made, in the order of the lines. */
  public record Imported(int count, List<HouseholdId> ids) {}

  /** The places of a household on the day. */
  public record PlacesBody(
      int approved,
      int filled,
      int vacant,
      List<NotAvailable> notAvailable,
      int reserved,
      int usableNow) {

    static PlacesBody of(Places places) {
      return new PlacesBody(
          places.approved(),
          places.filled(),
          places.vacant(),
          places.stillNotAvailable(),
          places.reserved(),
          places.usableNow());
    }
  }

  /** Somebody who lives there, without telling who. */
  public record ResidentBody(Resident.Kind kind, @Nullable String ageBand) {

    static ResidentBody of(Resident resident) {
      return new ResidentBody(resident.kind(), band(resident.age()));
    }

    /** The age groups of the national statistics. */
    private static @Nullable String band(@Nullable Integer age) {
      if (age == null) {
        return null;
      }
      if (age < 1) {
        return "under 1";
      }
      return age < 5 ? "1 to 4" : age < 10 ? "5 to 9" : age < 16 ? "10 to 15" : "16 and over";
    }
  }

  /**
   * A household.
   *
   * @param local inside the responsible authority's area; absent when not known
   * @param terms absent when no approval is in force on the day
   * @param bedrooms absent when they are not recorded
   * @param version for {@code If-Match}
   */
  public record Item(
      HouseholdId id,
      String localId,
      String name,
      HouseholdKind kind,
      boolean own,
      @Nullable String agency,
      @Nullable Postcode postcode,
      @Nullable Boolean local,
      @Nullable TermsBody terms,
      @Nullable LocalDate approvedUntil,
      PlacesBody places,
      @Nullable LocalDate vacantSince,
      List<ResidentBody> residents,
      Map<NeedKind, NeedLevel> skills,
      Set<String> languages,
      Set<String> canSupport,
      @Nullable List<RoomBody> bedrooms,
      @Nullable String phone,
      @Nullable String supervisingWorker,
      @Nullable String workerPhone,
      @Nullable String agencyPhone,
      @Nullable String agencyNightPhone,
      @Nullable String team,
      @Nullable LocalDate confirmedOn,
      long version) {

    static Item of(HouseholdView view) {
      HouseholdSnapshot home = view.snapshot();
      DateRange terms = view.termsValid();
      return new Item(
          home.id(),
          home.localId(),
          view.name(),
          home.kind(),
          home.own(),
          view.agency(),
          view.postcode(),
          view.local(),
          TermsBody.of(home.terms()),
          terms == null ? null : terms.last(),
          PlacesBody.of(home.places()),
          home.vacantSince(),
          home.residents().stream().map(ResidentBody::of).toList(),
          home.skills().levels(),
          home.languages(),
          home.heritageSupport().canSupport(),
          RoomBody.of(home.bedrooms()),
          view.phone(),
          view.supervisingWorker(),
          view.workerPhone(),
          view.agencyPhone(),
          view.agencyNightPhone(),
          view.team(),
          view.confirmedOn(),
          view.version());
    }
  }
}
