package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.request.RequestChoices;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Terms;

/** The fields of the form for a household, filled in with what is known of it. */
final class KnownFields {

  private KnownFields() {}

  /** What is known, as the fields hold it, by the names of the fields. */
  static Map<String, List<String>> filled(
      RecordHousehold known, LocalAuthority authority, Map<ChildId, String> numbers) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    put(values, "kind", known.kind());
    put(values, "name", known.name());
    put(values, "number", known.localId());
    put(values, "own", known.own() ? "yes" : "no");
    put(values, "agency", known.agency());
    boolean ours = known.own() && authority.equals(known.approvedBy());
    put(values, "approved-by", ours ? null : known.approvedBy());
    put(values, "postcode", known.postcode());
    put(values, "phone", known.phone());
    put(values, "worker", known.supervisingWorker());
    put(values, "worker-phone", known.workerPhone());
    put(values, "team", known.team());
    put(values, "agency-phone", known.agencyPhone());
    put(values, "agency-night-phone", known.agencyNightPhone());
    Terms terms = known.terms();
    put(values, "approved", terms == null ? "not-yet" : "yes");
    put(values, "places", terms == null ? null : terms.places());
    put(values, "youngest", terms == null ? null : terms.ages().min());
    put(values, "oldest", terms == null ? null : terms.ages().max());
    put(values, "sex", terms == null ? null : terms.sex());
    values.put(
        "kinds",
        terms == null ? List.of() : terms.kinds().stream().sorted().map(Enum::name).toList());
    put(
        values,
        "named-children",
        numbers(terms == null ? Set.of() : terms.namedChildren(), numbers));
    put(values, "connected-children", numbers(known.connectedTo(), numbers));
    LocalDate until = known.approvedUntil();
    if (until != null) {
      day(values, "until", until);
    }
    for (RequestChoices.Need need : RequestChoices.NEEDS) {
      put(values, "skill-" + need.id(), known.skills().level(need.kind()));
    }
    put(values, "experience", known.statedExperience());
    put(values, "languages", words(known.languages()));
    Heritage own = known.heritageSupport().own();
    put(values, "heritage", words(own.specific()));
    put(values, "ethnic-groups", words(own.ethnicGroups()));
    put(values, "religions", words(own.religions()));
    put(values, "can-support", words(known.heritageSupport().canSupport()));
    Registration registration = known.registration();
    put(values, "urn", registration == null ? null : registration.urn());
    put(values, "registration", registration == null ? null : registration.status());
    LocalDate applied = registration == null ? null : registration.appliedOn();
    if (applied != null) {
      day(values, "applied", applied);
    }
    return values;
  }

  static void day(Map<String, List<String>> values, String field, LocalDate day) {
    TypedDate.of(day)
        .parts()
        .forEach(part -> values.put(field + "-" + part.name(), List.of(part.typed())));
  }

  private static void put(Map<String, List<String>> values, String field, @Nullable Object known) {
    values.put(field, List.of(Objects.toString(known, "").replace("\r\n", "\n")));
  }

  private static String words(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining("; "));
  }

  private static String numbers(Set<ChildId> children, Map<ChildId, String> numbers) {
    return children.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
