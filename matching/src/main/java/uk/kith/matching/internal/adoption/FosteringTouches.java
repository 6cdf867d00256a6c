package uk.kith.matching.internal.adoption;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.kith.kernel.service.TouchSource;

/**
 * With each child who was touched the families named as those who foster it and may adopt it: they
 * are free, or not, by where it lives.
 *
 * @param carers the families of some children
 */
record FosteringTouches(TouchSource touches, UnaryOperator<Set<UUID>> carers)
    implements TouchSource {

  @Override
  public boolean isKept(LocalDate day) {
    return touches.isKept(day);
  }

  @Override
  public News first() {
    return touches.first();
  }

  @Override
  public News since(String look) {
    News news = touches.since(look);
    return new News(news.look(), news.writing(), with(news.subjects()));
  }

  @Override
  public Set<UUID> around(Set<UUID> ids) {
    return with(touches.around(ids));
  }

  @Override
  public void prune() {
    touches.prune();
  }

  private Set<UUID> with(Set<UUID> subjects) {
    if (subjects.isEmpty()) {
      return subjects;
    }
    Set<UUID> all = new HashSet<>(subjects);
    all.addAll(carers.apply(subjects));
    return all;
  }
}
