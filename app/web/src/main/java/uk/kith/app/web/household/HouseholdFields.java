package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.request.RequestChoices;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.rules.MostPlaces;

/**
 * The fields in which a form holds what is known of a household: what it is, its approval, whom to
 * ring, what it can do. A field that nobody touched keeps what was known, exactly as it was
 * recorded; an empty one says that it is not known. Places that cannot be offered, bedrooms and who
 * lives there have pages of their own.
 */
final class HouseholdFields {

  private static final int OLDEST = 17;

  /** What is known of a household before anybody recorded it. */
  private static final RecordHousehold NOTHING =
      new RecordHousehold(
          "",
          "",
          HouseholdKind.FOSTER,
          true,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          LocalDate.EPOCH,
          null,
          List.of(),
          null,
          List.of(),
          Needs.NOT_KNOWN,
          null,
          Set.of(),
          new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false),
          null,
          null,
          Set.of());

  private final RecordHousehold was;
  private final boolean isNew;
  private final LocalAuthority authority;
  private final Map<ChildId, String> numbers;
  private final BiFunction<String, String, ChildId> finder;
  private final Map<String, List<String>> before;
  private Form form;

  /**
   * @param was null of a household that is new
   * @param authority that whose register this is
   * @param numbers of the children whom terms and connections name, as far as the reader may know
   *     them
   * @param finder of a child by the field and the number typed there; Invalid when there is none
   */
  HouseholdFields(
      Form typed,
      @Nullable RecordHousehold was,
      LocalAuthority authority,
      Map<ChildId, String> numbers,
      BiFunction<String, String, ChildId> finder) {
    this.form = typed;
    this.isNew = was == null;
    this.was = was == null ? NOTHING : was;
    this.authority = authority;
    this.numbers = Map.copyOf(numbers);
    this.finder = finder;
    this.before = was == null ? Map.of() : KnownFields.filled(was, authority, numbers);
  }

  /**
   * The form with its errors, and the household as it says.
   *
   * @param household null when the form has errors
   */
  record Read(Form form, @Nullable RecordHousehold household) {}

  /** What the fields say, with what is wrong with them in the order of the page. */
  Read read() {
    HouseholdKind kind = choice("kind", HouseholdKind.class, "Choose what kind of home it is");
    form = form.require("name", "Enter the name of the carers or the home");
    form = form.require("number", "Enter the number that the authority gives it");
    if (!form.has("own", "yes") && !form.has("own", "no")) {
      form = form.with("own", "Choose whether the authority approved or runs it itself");
    }
    boolean own = form.has("own", "yes");
    LocalAuthority approvedBy = approvedBy(kind, own);
    Postcode postcode = postcode();
    LocalDate from = form.date("from").findDate().orElse(null);
    Terms terms = terms(kind);
    LocalDate until = until(from, terms);
    Set<ChildId> connected = children("connected-children", was.connectedTo());
    if (kind == HouseholdKind.PARENT && connected.isEmpty()) {
      form = form.with("connected-children", "Enter the numbers of the children of this parent");
    }
    Registration registration = registration();
    if (from == null) {
      form = form.with("from-day", "Enter the day from which it is so");
    }
    if (kind == null || from == null || !form.isValid()) {
      return new Read(form, null);
    }
    RecordHousehold read =
        new RecordHousehold(
            form.value("number"),
            form.value("name"),
            kind,
            own,
            text("agency", was.agency()),
            approvedBy,
            postcode,
            text("phone", was.phone()),
            text("worker", was.supervisingWorker()),
            text("worker-phone", was.workerPhone()),
            text("agency-phone", was.agencyPhone()),
            text("agency-night-phone", was.agencyNightPhone()),
            text("team", was.team()),
            terms,
            isNew ? from : was.approvedFrom(),
            terms == null ? null : until,
            was.notAvailable(),
            was.notAvailableFrom(),
            was.residents(),
            skills(),
            text("experience", was.statedExperience()),
            set("languages", was.languages()),
            heritage(),
            registration,
            was.bedrooms(),
            connected);
    return new Read(form, read);
  }

  /** The form, telling of each field that says something else what is recorded by now. */
  Form compared() {
    Form told = form;
    for (String field : before.keySet()) {
      boolean day = field.startsWith("until-") || field.startsWith("applied-");
      if (!day && isTouched(field)) {
        told = told.with(field, recorded(field));
      }
    }
    return told;
  }

  private String recorded(String field) {
    String value =
        before.getOrDefault(field, List.of()).stream()
            .map(HouseholdFields::readable)
            .collect(Collectors.joining(", "));
    return readable(field)
        + ": recorded now is "
        + (value.isEmpty() ? "nothing" : "“" + value + "”");
  }

  /** Codes and names of fields without their strokes; what people wrote stays as it is. */
  private static String readable(String code) {
    if (!code.matches("[A-Z_]{3,}|[a-z-]+") || code.isEmpty()) {
      return code;
    }
    String words = code.replace('_', ' ').replace('-', ' ');
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK)
        + words.substring(1).toLowerCase(java.util.Locale.UK);
  }

  private boolean isTouched(String field) {
    return !typed(form.values(field)).equals(typed(before.getOrDefault(field, List.of())));
  }

  /** Browsers end the lines of a text in their own way, and send no boxes that are not ticked. */
  private static Set<String> typed(List<String> values) {
    return values.stream()
        .map(value -> value.replace("\r\n", "\n").strip())
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private <E extends Enum<E>> @Nullable E choice(String field, Class<E> type, String missing) {
    Optional<E> chosen =
        Arrays.stream(type.getEnumConstants())
            .filter(each -> form.has(field, each.name()))
            .findFirst();
    if (chosen.isEmpty() && !missing.isEmpty()) {
      form = form.with(field, missing);
    }
    return chosen.orElse(null);
  }

  private @Nullable String text(String field, @Nullable String known) {
    String typed = form.value(field).replace("\r\n", "\n");
    return !isTouched(field) ? known : typed.isEmpty() ? null : typed;
  }

  private Set<String> set(String field, Set<String> known) {
    return isTouched(field) ? split(field) : known;
  }

  private Set<String> split(String field) {
    return Arrays.stream(form.value(field).split("[;,]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** People of the authority's own are approved by itself, unless another is named. */
  private @Nullable LocalAuthority approvedBy(@Nullable HouseholdKind kind, boolean own) {
    if (!isNew && !isTouched("approved-by") && !isTouched("own") && !isTouched("kind")) {
      return was.approvedBy();
    }
    String typed = form.value("approved-by");
    if (typed.isEmpty()) {
      boolean people = kind != null && (kind.isFostering() || kind == HouseholdKind.ADOPTER);
      return own && people ? authority : null;
    }
    try {
      return new LocalAuthority(typed);
    } catch (IllegalArgumentException e) {
      form = form.with("approved-by", "Enter a national code, such as " + authority);
      return null;
    }
  }

  private @Nullable Postcode postcode() {
    if (!isTouched("postcode")) {
      return was.postcode();
    }
    String typed = form.value("postcode");
    Optional<Postcode> postcode = Postcode.find(typed);
    if (postcode.isEmpty() && !typed.isEmpty()) {
      form = form.with("postcode", "Enter a full postcode, like S65 1AB, or leave it empty");
    }
    return postcode.orElse(null);
  }

  /** Null of people who are not approved yet. */
  private @Nullable Terms terms(@Nullable HouseholdKind home) {
    if (form.has("approved", "not-yet")) {
      return null;
    }
    if (!form.has("approved", "yes")) {
      form = form.with("approved", "Choose whether there is an approval");
      return null;
    }
    Optional<Integer> places = form.findNumber("places").filter(count -> count <= 99);
    if (places.isEmpty()) {
      form = form.with("places", "Enter for how many children, from 0 to 99");
    }
    if (home != null && MostPlaces.isTooMany(home, places.orElse(null))) {
      form = form.with("places", MostPlaces.refusal());
    }
    Integer youngest = age("youngest", 0);
    Integer oldest = age("oldest", OLDEST);
    if (youngest != null && oldest != null && youngest > oldest) {
      form = form.with("oldest", "The greatest age is not below the least");
    }
    Set<ChildId> named =
        children("named-children", was.terms() == null ? Set.of() : was.terms().namedChildren());
    if (places.isEmpty() || youngest == null || oldest == null || !form.isValid()) {
      return null;
    }
    return new Terms(
        places.get(),
        new AgeRange(youngest, oldest),
        choice("sex", Sex.class, ""),
        form.values("kinds").stream()
            .flatMap(
                code -> Arrays.stream(SearchKind.values()).filter(kind -> kind.name().equals(code)))
            .collect(Collectors.toUnmodifiableSet()),
        named);
  }

  private @Nullable Integer age(String field, int otherwise) {
    if (form.value(field).isEmpty()) {
      return otherwise;
    }
    Optional<Integer> age = form.findNumber(field).filter(years -> years <= 25);
    if (age.isEmpty()) {
      form = form.with(field, "Enter an age in whole years, or leave it empty");
    }
    return age.orElse(null);
  }

  /** An approval that nobody touches may end before something else changes. */
  private @Nullable LocalDate until(@Nullable LocalDate from, @Nullable Terms terms) {
    TypedDate typed = form.date("until");
    LocalDate until = typed.findDate().orElse(null);
    boolean touched =
        isNew || !Objects.equals(until, was.approvedUntil()) || !Objects.equals(terms, was.terms());
    if (until == null && !typed.isEmpty()) {
      form = form.with("until-day", "Enter a real day, or leave it out");
    } else if (touched && until != null && from != null && until.isBefore(from)) {
      form = form.with("until-day", "The approval does not end before the day from which it is so");
    }
    return until;
  }

  /** Children whom the reader may not know, or who have no number, stay named. */
  private Set<ChildId> children(String field, Set<ChildId> known) {
    if (!isTouched(field)) {
      return known;
    }
    Set<ChildId> children = new HashSet<>();
    known.stream().filter(child -> !numbers.containsKey(child)).forEach(children::add);
    for (String number : split(field)) {
      try {
        children.add(finder.apply(field, number));
      } catch (Invalid e) {
        List<Invalid.FieldError> errors = new ArrayList<>(e.errors());
        form = form.with(field, errors.get(0).message());
      }
    }
    return children;
  }

  private Needs skills() {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (RequestChoices.Need need : RequestChoices.NEEDS) {
      NeedLevel level = choice("skill-" + need.id(), NeedLevel.class, "");
      if (level != null) {
        levels.put(need.kind(), level);
      }
    }
    return new Needs(levels);
  }

  private HeritageSupport heritage() {
    HeritageSupport known = was.heritageSupport();
    Heritage own = known.own();
    Set<String> support = set("can-support", known.canSupport());
    return new HeritageSupport(
        new Heritage(
            set("ethnic-groups", own.ethnicGroups()),
            own.nationalities(),
            own.firstLanguages(),
            own.otherLanguages(),
            set("religions", own.religions()),
            set("heritage", own.specific())),
        support,
        isTouched("can-support") ? !support.isEmpty() : known.asked());
  }

  private @Nullable Registration registration() {
    LocalDate appliedOn = appliedOn();
    Registration known = was.registration();
    if (!isTouched("urn")
        && !isTouched("registration")
        && Objects.equals(appliedOn, known == null ? null : known.appliedOn())) {
      return known;
    }
    String urn = form.value("urn");
    Registration.Status status = choice("registration", Registration.Status.class, "");
    return urn.isEmpty() && status == null
        ? null
        : new Registration(
            urn.isEmpty() ? null : urn,
            status == null ? Registration.Status.NOT_KNOWN : status,
            appliedOn);
  }

  private @Nullable LocalDate appliedOn() {
    TypedDate typed = form.date("applied");
    LocalDate on = typed.findDate().orElse(null);
    if (on == null && !typed.isEmpty()) {
      form = form.with("applied-day", "Enter a real day, or leave it out");
    } else if (on != null && form.value("registration").isEmpty()) {
      form = form.with("registration", "Choose whether it has applied, or is registered by now");
    }
    return on;
  }
}
