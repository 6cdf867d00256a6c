package uk.kith.sufficiency.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.CountedStay;
import uk.kith.placements.engine.outside.OutsideReason;

/** Children to count: one of nine in local foster care since 2010, unless said otherwise. */
final class Counted {

  private boolean shortBreaks;
  private @Nullable Boolean local = true;
  private int age = 9;
  private String type = "U6";
  private @Nullable Double miles = 1.0;
  private @Nullable OutsideReason why;
  private Needs needs = Needs.NOT_KNOWN;
  private int together = 1;
  private @Nullable String district = "S65";
  private @Nullable LocalDate began;
  private final List<CountedStay> stays = new ArrayList<>();

  static Counted child() {
    return new Counted();
  }

  Counted onShortBreaks() {
    shortBreaks = true;
    return this;
  }

  Counted local(@Nullable Boolean is) {
    local = is;
    return this;
  }

  Counted age(int years) {
    age = years;
    return this;
  }

  Counted type(String code) {
    type = code;
    return this;
  }

  Counted miles(@Nullable Double far) {
    miles = far;
    return this;
  }

  Counted why(@Nullable OutsideReason reason) {
    why = reason;
    return this;
  }

  Counted needs(NeedKind kind, NeedLevel level) {
    needs = new Needs(Map.of(kind, level));
    return this;
  }

  Counted together(int children) {
    together = children;
    return this;
  }

  Counted from(@Nullable String outward) {
    district = outward;
    return this;
  }

  Counted began(String day) {
    began = LocalDate.parse(day);
    return this;
  }

  /**
   * One more placement.
   *
   * @param end empty while it lasts
   * @param home null when not known
   * @param reason null when not told
   */
  Counted stay(
      String start, String end, String code, @Nullable Integer home, @Nullable String reason) {
    stays.add(
        new CountedStay(
            LocalDate.parse(start),
            end.isEmpty() ? null : LocalDate.parse(end),
            code,
            home,
            reason));
    return this;
  }

  CountedChild make() {
    return new CountedChild(
        new LookedAfter(shortBreaks, local, age, type),
        "PR1",
        began == null ? LocalDate.of(2010, 1, 1) : began,
        miles,
        why,
        needs,
        together,
        district,
        stays);
  }
}
