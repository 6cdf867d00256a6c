package uk.kith.app.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.RecordChild;

/**
 * Says of postcodes just recorded that the directory does not know them: that is no error, and may
 * be a slip.
 */
@RequestScoped
public class UnknownPostcodes {

  @Inject Gazetteer gazetteer;

  /** What was done, followed by the warning when there is one. */
  public String after(String done, RecordChild... recorded) {
    return after(
        done,
        Arrays.stream(recorded)
            .flatMap(child -> Stream.of(child.home(), child.school()))
            .toArray(Postcode[]::new));
  }

  /** The same of postcodes; null stands for one that is not known. */
  public String after(String done, @Nullable Postcode... recorded) {
    List<Postcode> typed = Arrays.stream(recorded).filter(Objects::nonNull).distinct().toList();
    String warning = warning(gazetteer.whereabouts(typed));
    return warning == null ? done : done + ". " + warning;
  }

  /** "ZZ9 9ZZ is not in the postcode directory: distances are not known"; null when all are. */
  static @Nullable String warning(Map<Postcode, Whereabouts> answers) {
    List<String> unknown =
        answers.entrySet().stream()
            .filter(each -> each.getValue().precision() == Whereabouts.Precision.NOT_KNOWN)
            .map(each -> each.getKey().value())
            .sorted()
            .toList();
    return unknown.isEmpty()
        ? null
        : Words.and(unknown)
            + (unknown.size() == 1 ? " is" : " are")
            + " not in the postcode directory: distances are not known";
  }

  /**
   * The same of one place on record; null when nothing is recorded or the directory knows it.
   *
   * @param where what the directory says of the postcode
   */
  public static @Nullable String warning(@Nullable Postcode recorded, @Nullable Whereabouts where) {
    return recorded == null
        ? null
        : warning(Map.of(recorded, Objects.requireNonNullElse(where, Whereabouts.NOT_KNOWN)));
  }
}
