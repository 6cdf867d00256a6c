package uk.kith.app.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.api.HouseholdView;

/**
 * Whom to ring about a home, and at which number.
 *
 * @param number as recorded
 * @param href dials it; null when words stand beside the digits
 */
public record Phone(String who, String number, @Nullable String href) {

  /** The carers or the home, the supervising worker, the agency's desk and the same at night. */
  public static List<Phone> of(HouseholdView home) {
    String worker = home.supervisingWorker();
    String agency = Objects.requireNonNullElse(home.agency(), "The agency");
    List<Phone> phones = new ArrayList<>();
    Stream.of(
            find(home.snapshot().kind().isFostering() ? "Carers" : "The home", home.phone()),
            find("Supervising worker" + (worker == null ? "" : " " + worker), home.workerPhone()),
            find(agency + ", desk", home.agencyPhone()),
            find(agency + ", out of hours", home.agencyNightPhone()))
        .filter(Objects::nonNull)
        .forEach(phones::add);
    return phones;
  }

  private static @Nullable Phone find(String who, @Nullable String number) {
    return number == null ? null : of(who, number);
  }

  /** A number of somebody else, as recorded. */
  public static Phone of(String who, String number) {
    String dialled = number.replaceAll("[ ()-]", "");
    return new Phone(who, number, dialled.matches("\\+?\\d+") ? "tel:" + dialled : null);
  }
}
