package uk.kith.app.web.household;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.UnknownPostcodes;
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.Finding;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;

/**
 * The page on which a household is recorded, or on which what is known of it is changed.
 *
 * @param href where the form is sent
 * @param backHref where whoever changes their mind goes
 * @param caption "Foster carers 0142"; null of a household that is new
 * @param kinds of homes that the visitor may record
 * @param postcodeHint that the directory does not know the postcode on record; null when it does
 * @param version of the household when the page was made; null of one that is new
 * @param shown the day whose facts fill the form, as 2014-09-30; null of one that is new
 * @param findings what a rule says against the change as it was sent
 * @param acceptable what of it may be recorded all the same, with a reason
 */
public record HouseholdForm(
    String href,
    String backHref,
    String backText,
    @Nullable String caption,
    String heading,
    List<Choice> kinds,
    @Nullable String postcodeHint,
    @Nullable String version,
    @Nullable String shown,
    List<FindingView> findings,
    List<Choice> acceptable) {

  private static final String ADDRESS = "/households/new";

  static final String NUMBER_TAKEN = "Another home has this number";

  public static final List<Choice> OWN =
      List.of(
          Choice.of("yes", "The authority itself"),
          Choice.of("no", "An agency, another provider or another authority"));

  public static final List<Choice> APPROVED =
      List.of(
          Choice.of("yes", "Yes"),
          Choice.of("not-yet", "Not yet")
              .hinted("People on their way to approval. Nobody is offered their home."));

  public static final List<Choice> SEXES =
      List.of(
          Choice.of("", "Boys and girls"),
          Choice.of("MALE", "Boys only"),
          Choice.of("FEMALE", "Girls only"));

  public static final List<Choice> PLACEMENTS =
      Arrays.stream(SearchKind.values())
          .map(kind -> Choice.of(kind.name(), Words.kind(kind)))
          .toList();

  public static final List<Choice> REGISTRATIONS =
      Stream.concat(
              Stream.of(Choice.of("", "Does not apply")),
              Arrays.stream(Registration.Status.values())
                  .map(status -> Choice.of(status.name(), Words.registration(status))))
          .toList();

  /** As the form of a new home begins. */
  static final Form BLANK = Form.prefilled(Map.of("sex", ""));

  /** Where a new home of a kind is recorded, the kind chosen already. */
  public static String address(HouseholdKind kind) {
    return ADDRESS + "?kind=" + kind.name();
  }

  /**
   * As the form of a new home begins, of a kind that is chosen already.
   *
   * @param kind as the address has it; empty, unknown or not for the visitor: none is chosen
   */
  Form begun(String kind) {
    return kinds.stream().map(Choice::value).anyMatch(kind::equals)
        ? Form.prefilled(Map.of("sex", "", "kind", kind))
        : BLANK;
  }

  /**
   * As {@link #begun}, of somebody connected with the children of a search, to whose options the
   * visitor comes back.
   *
   * @param numbers of the children
   */
  Form connected(String kind, SearchId search, List<String> numbers) {
    return begun(kind)
        .withHidden("search", search.toString())
        .withHidden("connected-children", String.join("; ", numbers));
  }

  /** A home that a provider offers for a search, to whose options the visitor comes back. */
  static Form offered(String provider, @Nullable SearchId search) {
    return Form.prefilled(
        Map.of(
            "sex",
            "",
            "own",
            "no",
            "agency",
            provider,
            "search",
            search == null ? "" : search.toString()));
  }

  static HouseholdForm ofNew(boolean adopters) {
    return new HouseholdForm(
        ADDRESS,
        "/households",
        "Households",
        null,
        "New home",
        kinds(adopters),
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  static HouseholdForm of(HouseholdView home, String shown, boolean adopters) {
    String href = "/households/" + home.snapshot().id();
    return new HouseholdForm(
        href + "/change",
        href,
        home.name(),
        Words.kind(home.snapshot().kind()) + " " + home.snapshot().localId(),
        "Change what is known of " + home.name(),
        kinds(adopters),
        UnknownPostcodes.warning(home.postcode(), home.snapshot().where()),
        Long.toString(home.version()),
        shown,
        List.of(),
        List.of());
  }

  /** The page again, with what rules say against what was sent (R-PLACE-12). */
  HouseholdForm refusing(List<Finding> against) {
    return new HouseholdForm(
        href,
        backHref,
        backText,
        caption,
        heading,
        kinds,
        postcodeHint,
        version,
        shown,
        Acceptances.views(against),
        Acceptances.choices(against));
  }

  /** Adopters are no kind for those who may not see them. */
  private static List<Choice> kinds(boolean adopters) {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose")),
            Arrays.stream(HouseholdKind.values())
                .filter(kind -> kind != HouseholdKind.ADOPTER || adopters)
                .map(kind -> Choice.of(kind.name(), Words.kind(kind))))
        .toList();
  }

  public boolean isNew() {
    return version == null;
  }
}
