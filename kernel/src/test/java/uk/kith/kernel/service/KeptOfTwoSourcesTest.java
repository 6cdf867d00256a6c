package uk.kith.kernel.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/** An answer that rests on the facts of two modules is renewed by what either of them touched. */
class KeptOfTwoSourcesTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  /** A log in memory: a look is the number of its entries. */
  private static final class Log implements TouchSource {
    private final List<UUID> touched = new ArrayList<>();
    private boolean writing;

    @Override
    public boolean isKept(LocalDate day) {
      return day.equals(DAY);
    }

    @Override
    public News first() {
      return since(Integer.toString(touched.size()));
    }

    @Override
    public News since(String look) {
      return new News(
          Integer.toString(touched.size()),
          writing,
          Set.copyOf(touched.subList(Integer.parseInt(look), touched.size())));
    }

    @Override
    public Set<UUID> around(Set<UUID> ids) {
      return ids;
    }

    @Override
    public void prune() {
      // entries are few
    }
  }

  private final Log register = new Log();
  private final Log own = new Log();
  private final TouchSource both = TouchSource.ofBoth(register, own);
  private final Map<UUID, Integer> facts = new HashMap<>();
  private final Kept<Integer> kept = new Kept<>();

  private Map<UUID, Integer> read() {
    return kept.on(
        DAY,
        Sight.OF_EVERYBODY,
        both,
        ids ->
            facts.entrySet().stream()
                .filter(fact -> ids == null || ids.contains(fact.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Test
  void whateverEitherTouchedIsReadAnew() {
    List<UUID> all = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4));
    Seeds.forEach(
        200,
        random -> {
          for (int change = random.nextInt(3); change > 0; change--) {
            UUID one = all.get(random.nextInt(all.size()));
            if (random.nextInt(4) == 0) {
              facts.remove(one);
            } else {
              facts.put(one, random.nextInt());
            }
            (random.nextBoolean() ? register : own).touched.add(one);
          }
          assertEquals(facts, read());
        });
  }

  @Test
  void isTheSameWhileNothingIsTouched() {
    facts.put(new UUID(0, 1), 1);
    assertSame(read(), read());
    own.touched.add(new UUID(0, 0));
    facts.put(new UUID(0, 2), 2);
    assertEquals(facts, read(), "everybody was touched");
  }

  /** What one of them changed may be undone yet, so that nobody else is to see it. */
  @Test
  void whatATransactionReadsAfterItWroteIsNotKept() {
    UUID one = new UUID(0, 1);
    facts.put(one, 1);
    read();
    register.writing = true;
    facts.put(one, 2);
    register.touched.add(one);
    assertEquals(2, read().get(one));
    register.writing = false;
    register.touched.remove(0);
    facts.put(one, 1);
    assertEquals(1, read().get(one));
  }
}
