package uk.kith.placements.internal.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.internal.facts.FactKind;

/** The kinds of dated facts of a household or home, and the records that their values are. */
public final class HouseholdFacts {

  /** Terms of approval or range of the statement of purpose; they hold on the days of the fact. */
  public static final FactKind<Terms> TERMS = new FactKind<>("terms", Terms.class);

  public static final FactKind<Unavailable> NOT_AVAILABLE =
      new FactKind<>("not-available", Unavailable.class);

  public static final FactKind<Address> ADDRESS = new FactKind<>("address", Address.class);

  public static final FactKind<Support> SUPPORT = new FactKind<>("support", Support.class);

  /** Own children, young adults staying put and others who are not placed by the authority. */
  public static final FactKind<Members> MEMBERS = new FactKind<>("members", Members.class);

  /** What the carers say that they can do. */
  public static final FactKind<Offer> OFFER = new FactKind<>("offer", Offer.class);

  public static final FactKind<Registration> REGISTRATION =
      new FactKind<>("registration", Registration.class);

  public static final FactKind<Connected> CONNECTED = new FactKind<>("connected", Connected.class);

  public static final FactKind<Exemptions> EXEMPTIONS =
      new FactKind<>("exemptions", Exemptions.class);

  /** Rooms in which children who are placed may sleep. */
  public static final FactKind<Bedrooms> BEDROOMS = new FactKind<>("bedrooms", Bedrooms.class);

  /** The places stand as recorded (R-PLACE-37); holds until the next confirmation. */
  public static final FactKind<Confirmed> CONFIRMED = new FactKind<>("confirmed", Confirmed.class);

  /** Why terms were recorded though a rule spoke against the change (R-PLACE-12). */
  public static final FactKind<TermsAccepted> TERMS_ACCEPTED =
      new FactKind<>("terms-accepted", TermsAccepted.class);

  private HouseholdFacts() {}

  /**
   * What is not available, and why.
   *
   * @param inSpite why words are kept that seem to name a child, or places are not available that
   *     were held; null when nothing spoke against it
   */
  public record Unavailable(List<NotAvailable> places, @Nullable String inSpite) {
    static final Unavailable NONE = of(List.of());

    static Unavailable of(List<NotAvailable> places) {
      return new Unavailable(places, null);
    }
  }

  /** Where the home is and how to reach it. */
  public record Address(@Nullable String postcode, @Nullable String phone) {}

  /** Who supervises it, who is asked about it, and their numbers. */
  public record Support(
      @Nullable String worker,
      @Nullable String team,
      @Nullable String workerPhone,
      @Nullable String agencyPhone,
      @Nullable String agencyNightPhone) {
    static final Support NOBODY = new Support(null, null, null, null, null);
  }

  /** Who lives there and is not placed. */
  public record Members(List<LivesHere> people) {
    static final Members NOBODY = new Members(List.of());
  }

  /** Skills, languages and heritage that the carers state. */
  public record Offer(
      Needs skills,
      @Nullable String statedExperience,
      Set<String> languages,
      HeritageSupport heritageSupport) {}

  /** Children to whom the carers are connected persons. */
  public record Connected(Set<ChildId> children) {}

  /** Exemptions from the usual fostering limit. */
  public record Exemptions(List<Exemption> exemptions) {
    static final Exemptions NONE = new Exemptions(List.of());
  }

  /**
   * The reason that somebody gave.
   *
   * @param from first day of the terms that it was given for
   */
  public record TermsAccepted(LocalDate from, String reason) {}

  /** Who confirmed. */
  public record Confirmed(String by) {}
}
