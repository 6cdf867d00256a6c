package uk.kith.app.web.request;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Postcode;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/**
 * The fields in which a form holds what is known of a child: needs, wishes, heritage, home, school,
 * whose work it is. A field that nobody touched keeps what was known, exactly as it was recorded;
 * an empty one says that it is not known.
 */
public final class KnownFields {

  /** What a field is called where it does not stand beside its label. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("wishes", "Wishes"),
          Map.entry("heritage", "Heritage in the child’s own words"),
          Map.entry("ethnic-groups", "Ethnic group"),
          Map.entry("nationalities", "Nationality"),
          Map.entry("languages", "Languages at home"),
          Map.entry("other-languages", "Other languages"),
          Map.entry("religion", "Religion"),
          Map.entry("home", "Home postcode"),
          Map.entry("school-name", "School"),
          Map.entry("school-postcode", "School postcode"),
          Map.entry("worker", "Social worker"),
          Map.entry("team", "Team"));

  private final String prefix;
  private final RecordChild was;
  private final Form before;
  private Form form;

  private KnownFields(Form form, String prefix, RecordChild was) {
    this.form = form;
    this.prefix = prefix;
    this.was = was;
    this.before = Form.prefilled(filled(prefix, was));
  }

  /** The form with its errors, and the child with what the fields say. */
  public record Read(Form form, RecordChild child) {}

  /**
   * @param prefix what the names of the fields begin with
   * @param was what was known when the page was made
   */
  public static Read read(Form typed, String prefix, RecordChild was) {
    KnownFields fields = new KnownFields(typed, prefix, was);
    RecordChild child = fields.child();
    return new Read(fields.form, child);
  }

  /** What is known, as the fields hold it, by the names of the fields. */
  public static Map<String, String> filled(String prefix, RecordChild known) {
    Map<String, String> values = new LinkedHashMap<>();
    for (RequestChoices.Need need : RequestChoices.NEEDS) {
      NeedLevel level = known.needs().level(need.kind());
      values.put(prefix + need.id(), level == null ? "" : level.name());
    }
    Heritage heritage = known.heritage();
    values.put(prefix + "wishes", text(known.wishes()));
    values.put(prefix + "heritage", text(heritage.specific()));
    values.put(prefix + "ethnic-groups", text(heritage.ethnicGroups()));
    values.put(prefix + "nationalities", text(heritage.nationalities()));
    values.put(prefix + "languages", text(heritage.firstLanguages()));
    values.put(prefix + "other-languages", text(heritage.otherLanguages()));
    values.put(prefix + "religion", text(heritage.religions()));
    values.put(prefix + "home", text(known.home()));
    values.put(prefix + "school-name", text(known.schoolName()));
    values.put(prefix + "school-postcode", text(known.school()));
    values.put(prefix + "worker", text(known.worker()));
    values.put(prefix + "team", text(known.team()));
    return values;
  }

  /** The form, telling beside each field that says something else what is recorded by now. */
  public static Form compared(Form typed, String prefix, RecordChild held) {
    KnownFields fields = new KnownFields(typed, prefix, held);
    for (String field : filled("", held).keySet()) {
      if (fields.isTouched(field)) {
        String recorded = fields.before.value(prefix + field);
        fields.form =
            fields.form.with(
                prefix + field,
                name(field)
                    + ": recorded now is "
                    + (recorded.isEmpty() ? "nothing" : "“" + words(recorded) + "”"));
      }
    }
    return fields.form;
  }

  private static String name(String field) {
    return RequestChoices.NEEDS.stream()
        .filter(need -> need.id().equals(field))
        .map(RequestChoices.Need::text)
        .findFirst()
        .orElseGet(() -> NAMES.getOrDefault(field, field));
  }

  private static String words(String recorded) {
    return RequestChoices.LEVELS.stream()
        .filter(level -> level.value().equals(recorded))
        .map(Choice::text)
        .findFirst()
        .orElse(recorded);
  }

  private RecordChild child() {
    Heritage heritage = was.heritage();
    return new RecordChild(
        was.localId(),
        was.firstName(),
        was.familyName(),
        was.birth(),
        was.sex(),
        new Heritage(
            words("ethnic-groups", heritage.ethnicGroups()),
            words("nationalities", heritage.nationalities()),
            words("languages", heritage.firstLanguages()),
            words("other-languages", heritage.otherLanguages()),
            words("religion", heritage.religions()),
            words("heritage", heritage.specific())),
        needs(),
        was.compatibility(),
        postcode("home", was.home()),
        postcode("school-postcode", was.school()),
        text("school-name", was.schoolName()),
        text("wishes", was.wishes()),
        text("worker", was.worker()),
        text("team", was.team()),
        was.avoidSectors(),
        was.avoidHouseholds(),
        was.lookedAfterParent(),
        was.siblings());
  }

  private boolean isTouched(String field) {
    return !value(form, field).equals(value(before, field));
  }

  /** Browsers end the lines of a text in their own way. */
  private String value(Form of, String field) {
    return of.value(prefix + field).replace("\r\n", "\n");
  }

  private Needs needs() {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (RequestChoices.Need need : RequestChoices.NEEDS) {
      String typed = value(form, need.id());
      Arrays.stream(NeedLevel.values())
          .filter(level -> level.name().equals(typed))
          .forEach(level -> levels.put(need.kind(), level));
    }
    return new Needs(levels);
  }

  private Set<String> words(String field, Set<String> known) {
    return isTouched(field)
        ? Arrays.stream(value(form, field).split("[;,]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : known;
  }

  private @Nullable Postcode postcode(String field, @Nullable Postcode known) {
    String typed = value(form, field);
    if (!isTouched(field)) {
      return known;
    }
    Optional<Postcode> postcode = Postcode.find(typed);
    if (postcode.isEmpty() && !typed.isEmpty()) {
      form = form.with(prefix + field, "Enter a full postcode, like S65 1AB, or leave it empty");
    }
    return postcode.orElse(null);
  }

  private @Nullable String text(String field, @Nullable String known) {
    String typed = value(form, field);
    return !isTouched(field) ? known : typed.isEmpty() ? null : typed;
  }

  private static String text(@Nullable Object known) {
    return Objects.toString(known, "").replace("\r\n", "\n");
  }

  private static String text(Set<String> words) {
    return String.join("; ", words);
  }
}
