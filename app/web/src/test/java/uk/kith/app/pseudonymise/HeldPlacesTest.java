package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldPlacesTest {

  private static final HeldPlaces PLACES =
      new HeldPlaces(
          List.of(
              "household_id",
              "place_no",
              "held_from",
              "held_until",
              "released_at",
              "id",
              "unit_id"));

  /**
   *
   *
   * <pre>
   *            Jan  Feb  Mar  Apr
   * place 1    aaaaaaaaaa
   * place 1         bbbbbbbbbbbb>     place 2 is taken: 3
   * place 2    ccccccccccccccccc>
   * place 1              ddd          begins on the day on which a ends
   * </pre>
   */
  @Test
  void whoeverComesLaterGetsTheFirstPlaceThatIsFree() {
    assertEquals(
        "1 2 3 1",
        arranged(
            row("1", "2014-01-01", "2014-03-01"),
            row("2", "2014-01-01", null),
            row("1", "2014-02-01", null),
            row("1", "2014-03-01", "2014-03-20")));
  }

  @Test
  void aPlaceThatWasGivenBackIsInNobodysWay() {
    @Nullable String[] released = row("1", "2014-01-01", null);
    released[4] = "2014-01-02 10:00:00+00";
    assertEquals("1 1", arranged(released, row("1", "2014-01-01", null)));
  }

  /**
   *
   *
   * <pre>
   *            Jan  Feb  Mar
   * place 1    aaaaaaaaaa
   * place 1         bbbbb>    a parent and her baby share one place: both go to 2
   * place 1           ccc>
   * </pre>
   */
  @Test
  void whoSharesAPlaceGoesOnSharingIt() {
    @Nullable String[] parent = row("1", "2014-02-01", null);
    @Nullable String[] baby = row("1", "2014-02-15", null);
    baby[6] = parent[5];
    assertEquals("1 2 2", arranged(row("1", "2014-01-01", "2014-03-01"), parent, baby));
  }

  private static String arranged(@Nullable String[]... rows) {
    return PLACES.arranged(new ArrayList<>(List.of(rows))).stream()
        .map(row -> String.valueOf(row[1]))
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String[] row(String place, String from, @Nullable String until) {
    return new @Nullable String[] {"home", place, from, until, null, place + from, null};
  }
}
