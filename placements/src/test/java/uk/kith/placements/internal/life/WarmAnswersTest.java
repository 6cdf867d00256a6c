package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DueList;

/** What is asked before people ask: the answers of the pages of what is due and of data quality. */
class WarmAnswersTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void asksForTheAnswersOfTheBusinessDate() {
    LocalDate day = LocalDate.of(2014, 9, 30);
    WarmAnswers work = new WarmAnswers();
    work.due = noting(DueList.class);
    work.quality = noting(DataQuality.class);
    work.businessDate = () -> day;
    work.run();
    assertEquals(List.of("listDue 2014-09-30", "childrenByRule 2014-09-30"), asked);
  }

  private <T> T noting(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              for (Object argument : arguments) {
                if (argument instanceof LocalDate day) {
                  asked.add(method.getName() + " " + day);
                }
              }
              return method.getReturnType() == Page.class
                  ? new Page<>(List.of(), 0, 0, 1)
                  : Map.of();
            }));
  }
}
