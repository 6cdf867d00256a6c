package uk.kith.kernel.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Two sources as one: its look is the looks of both. */
record JoinedTouches(TouchSource one, TouchSource other) implements TouchSource {

  /** Stands in no look of the database. */
  private static final String BETWEEN = " and ";

  @Override
  public boolean isKept(LocalDate day) {
    return one.isKept(day) && other.isKept(day);
  }

  @Override
  public News first() {
    return joined(one.first(), other.first());
  }

  @Override
  public News since(String look) {
    int between = look.indexOf(BETWEEN);
    return joined(
        one.since(look.substring(0, between)),
        other.since(look.substring(between + BETWEEN.length())));
  }

  @Override
  public Set<UUID> around(Set<UUID> ids) {
    Set<UUID> all = new HashSet<>(one.around(ids));
    all.addAll(other.around(ids));
    return all;
  }

  @Override
  public void prune() {
    one.prune();
    other.prune();
  }

  private static News joined(News one, News other) {
    Set<UUID> subjects = new HashSet<>(one.subjects());
    subjects.addAll(other.subjects());
    return new News(
        one.look() + BETWEEN + other.look(), one.writing() || other.writing(), subjects);
  }
}
