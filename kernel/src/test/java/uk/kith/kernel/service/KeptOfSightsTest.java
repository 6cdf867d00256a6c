package uk.kith.kernel.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/**
 * Readers against whom other records are restricted: each is told what working the answer out
 * afresh would tell, and most of it is not worked out twice (ADR 0037).
 */
class KeptOfSightsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final int PEOPLE = 6;

  /** Each has a fact; and the two of a pair (0 and 1, 2 and 3, ...) tell of each other. */
  private final int[] facts = new int[PEOPLE];

  private final List<UUID> touched = new ArrayList<>();
  private final Kept<String> kept = new Kept<>();
  private int reads;

  private final TouchSource log =
      new TouchSource() {
        @Override
        public boolean isKept(LocalDate day) {
          return true;
        }

        @Override
        public News first() {
          return since(Integer.toString(touched.size()));
        }

        @Override
        public News since(String look) {
          Set<UUID> ids = Set.copyOf(touched.subList(Integer.parseInt(look), touched.size()));
          return new News(Integer.toString(touched.size()), false, around(ids));
        }

        @Override
        public Set<UUID> around(Set<UUID> ids) {
          Set<UUID> all = new HashSet<>(ids);
          ids.forEach(id -> all.add(id(other(number(id)))));
          return all;
        }

        @Override
        public void prune() {
          // entries are few
        }
      };

  private static UUID id(int number) {
    return new UUID(1, number);
  }

  private static int number(UUID id) {
    return (int) id.getLeastSignificantBits();
  }

  private static int other(int number) {
    return number ^ 1;
  }

  private Map<UUID, String> afresh(@Nullable Set<UUID> ids, Sight sight) {
    Map<UUID, String> all = new HashMap<>();
    for (int each = 0; each < PEOPLE; each++) {
      if ((ids == null || ids.contains(id(each))) && !sight.restricted().contains(id(each))) {
        boolean told = !sight.restricted().contains(id(other(each)));
        all.put(
            id(each),
            facts[each]
                + (told ? " with " + facts[other(each)] : "")
                + sight.adopters()
                + sight.adoptionReviews());
        reads++;
      }
    }
    return all;
  }

  private Map<UUID, String> read(Sight sight) {
    return kept.on(DAY, sight, log, ids -> afresh(ids, sight));
  }

  @Test
  void eachReaderIsToldWhatIsTrueForIt() {
    Seeds.forEach(
        300,
        random -> {
          for (int step = 0; step < 40; step++) {
            if (random.nextInt(3) == 0) {
              int one = random.nextInt(PEOPLE);
              facts[one] = random.nextInt(100);
              touched.add(id(one));
            }
            Set<UUID> restricted = new HashSet<>();
            for (int each = 0; each < PEOPLE; each++) {
              if (random.nextInt(4) == 0) {
                restricted.add(id(each));
              }
            }
            Sight sight = new Sight(random.nextBoolean(), random.nextBoolean(), restricted);
            assertEquals(afresh(null, sight), read(sight));
          }
        });
  }

  @Test
  void onlyThoseWhoAreToldOtherwiseAreWorkedOutAgain() {
    Sight all = new Sight(false, false, Set.of());
    Sight butOne = new Sight(false, false, Set.of(id(2)));
    read(all);
    assertEquals(PEOPLE, reads);
    assertEquals(PEOPLE - 1, read(butOne).size());
    assertEquals(PEOPLE + 1, reads, "the other of the pair alone");
    assertSame(read(all), read(all));
    assertSame(read(butOne), read(butOne));
    assertEquals(PEOPLE + 1, reads);
  }

  @Test
  void adoptersAreNeverTakenFromAReaderWhoMaySeeThem() {
    read(new Sight(true, true, Set.of()));
    assertEquals(PEOPLE, read(new Sight(false, false, Set.of())).size());
    assertEquals(2 * PEOPLE, reads);
  }
}
