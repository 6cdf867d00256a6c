package uk.kith.sufficiency.engine.simulation;

import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.supply.Company;
import uk.kith.sufficiency.engine.supply.Sought;

/**
 * One child of a replication, from the baseline or from its arrival until care ends. It has clocks
 * for leaving, for moving and for changing to another home of its kind, each an exponential drawn
 * from a stream of its own and worn down by the rates of wherever the child lives: another home
 * changes the pace, not the draw.
 */
final class Child implements Agenda.Happening {

  /** What the next thing is. */
  enum Next {
    LEAVES,
    MOVES,
    CHANGES,
    DATE,
    BEYOND
  }

  /** As {@link InCare}, at moments within days. */
  record Life(
      double born,
      double adult,
      double careFrom,
      double stayFrom,
      int state,
      Pending.@Nullable Decided decided) {}

  private static final double YEAR = 365.25;

  /** Number of the stream; those of the clocks are others. */
  private static final int DECISIONS = 3;

  final int profile;
  final Siblings siblings;
  final double born;
  final double adult;
  final Stream other;

  private final Replication world;
  private final Stream leaving;
  private final Stream moving;
  private final Stream changing;
  private final double careFrom;

  int state;

  /** Null when in none of the homes of the supply. */
  @Nullable Household household;

  /** Company of it for those who live with it; renewed with each year of its age. */
  private @Nullable Company company;

  private int companyAge = -1;

  /** Outside for lack of a home within. */
  boolean lacking;

  boolean gone;

  private double stayFrom;
  private double now;
  private double leaveClock;
  private double moveClock;
  private double changeClock;

  /** What is to be decided; null once it was, and where rates alone say. */
  private Pending.@Nullable Decided decided;

  private double last;
  private int age;
  private int duration;
  private int orderDuration;
  private int stay;
  private int counted;
  private Next next = Next.BEYOND;
  private double nextAt;
  private int version;

  Child(Replication world, Life life, int profile, Siblings siblings, long key, double now) {
    this.world = world;
    this.profile = profile;
    this.siblings = siblings;
    born = life.born();
    careFrom = life.careFrom();
    stayFrom = life.stayFrom();
    state = life.state();
    this.now = now;
    leaving = new Stream(key, 0);
    moving = new Stream(key, 1);
    other = new Stream(key, 2);
    changing = new Stream(key, 4);
    adult = life.adult();
    decided = life.decided();
    last = decided == null ? end() : Math.min(end(), decided.on());
    changeClock = changing.exponential();
    leaveClock = leaving.exponential();
    moveClock = moving.exponential();
    counted = world.calendar.countFrom(now);
    setBands();
    siblings.come(this);
  }

  /** Numbers that tell what is decided of a child of the baseline, and nothing else. */
  static Stream decisions(long future, int number) {
    return new Stream(Streams.key(future, Replication.CHILD_KEYS, number), DECISIONS);
  }

  private double end() {
    return Math.min(world.calendar.last() + 1.0, adult);
  }

  private void setBands() {
    age = Bands.age((int) (now - born));
    duration = Bands.duration((int) (now - careFrom));
    orderDuration = Bands.duration((int) (now - careFrom) + world.pace.daysSooner);
    stay = Bands.duration((int) (now - stayFrom));
  }

  Home home() {
    return Moving.home(state);
  }

  Where where() {
    return Moving.where(state);
  }

  /** Where no home within is free such a child stays where it is. */
  boolean isSettledOutside(Sought kind) {
    return where() == Where.OUTSIDE && Sought.of(home()) == kind;
  }

  /** With relatives, parents or adopters, or since the plan says so. */
  boolean isOutsideByPlan() {
    return !gone
        && !lacking
        && where() == Where.OUTSIDE
        && (Sought.of(home()) == null || world.profile(profile).outsideByPlan());
  }

  int years(double moment) {
    return Math.max(0, Math.min(17, (int) ((moment - born) / YEAR)));
  }

  int ageBand() {
    return age;
  }

  double outsideSince() {
    return stayFrom;
  }

  Company company(double moment) {
    int years = years(moment);
    Company known = company;
    if (known == null || years != companyAge) {
      known = Company.of(world.profile(profile), years);
      company = known;
      companyAge = years;
    }
    return known;
  }

  /** Puts down what happens to it next, as things stand now. */
  void plan() {
    double at = now;
    double leaves = leaveClock;
    double moves = moveClock;
    double changes = changeClock;
    int a = age;
    int d = duration;
    int o = orderDuration;
    int s = stay;
    next = Next.DATE;
    while (at < last) {
      double until = boundary(a, d, o, s);
      double leaveRate = decided != null ? 0 : leaveRate(a, d, o);
      double moveRate = world.pace.moving(state, a, s);
      double changeRate = world.pace.changing(state, s);
      double days = until - at;
      double toLeave = leaveRate > 0 ? leaves / leaveRate : Double.MAX_VALUE;
      double toMove = moveRate > 0 ? moves / moveRate : Double.MAX_VALUE;
      double toChange = changeRate > 0 ? changes / changeRate : Double.MAX_VALUE;
      double first = Math.min(Math.min(toLeave, toMove), toChange);
      if (first < days) {
        next = toLeave <= first ? Next.LEAVES : toMove <= first ? Next.MOVES : Next.CHANGES;
        at += first;
        break;
      }
      leaves -= days * leaveRate;
      moves -= days * moveRate;
      changes -= days * changeRate;
      at = until;
      a = at >= born + Bands.nextAge(a) ? a + 1 : a;
      d = at >= careFrom + Bands.nextDuration(d) ? d + 1 : d;
      o = at >= orderFrom() + Bands.nextDuration(o) ? o + 1 : o;
      s = at >= stayFrom + Bands.nextDuration(s) ? s + 1 : s;
    }
    nextAt = at;
    version++;
    if (at <= world.calendar.last()) {
      world.agenda.add(at, Replication.CHILDREN, this, version);
    } else {
      next = Next.BEYOND;
    }
  }

  private double orderFrom() {
    return careFrom - world.pace.daysSooner;
  }

  private double boundary(int a, int d, int o, int s) {
    return Math.min(
        Math.min(Math.min(last, born + Bands.nextAge(a)), careFrom + Bands.nextDuration(d)),
        Math.min(orderFrom() + Bands.nextDuration(o), stayFrom + Bands.nextDuration(s)));
  }

  private double leaveRate(int a, int d, int o) {
    Home home = home();
    return world.level * (world.pace.others(a, d, home) + world.pace.orders(a, o, home));
  }

  /** Lives on until a moment that is not after what is planned, and is counted. */
  void liveTo(double moment) {
    while (now < moment) {
      double until = Math.min(moment, boundary(age, duration, orderDuration, stay));
      if (decided == null) {
        leaveClock -= (until - now) * leaveRate(age, duration, orderDuration);
      }
      moveClock -= (until - now) * world.pace.moving(state, age, stay);
      changeClock -= (until - now) * world.pace.changing(state, stay);
      now = until;
      int count = world.calendar.countFrom(now);
      if (count != counted) {
        world.counts.stays(state, age, counted, count);
        counted = count;
      }
      age = now >= born + Bands.nextAge(age) ? Math.min(age + 1, Bands.AGE_BANDS - 1) : age;
      duration = now >= careFrom + Bands.nextDuration(duration) ? duration + 1 : duration;
      orderDuration =
          now >= orderFrom() + Bands.nextDuration(orderDuration)
              ? orderDuration + 1
              : orderDuration;
      stay = now >= stayFrom + Bands.nextDuration(stay) ? stay + 1 : stay;
    }
  }

  /** To another state, or to another home of the same. */
  void settle(double moment, int to, @Nullable Household in) {
    liveTo(moment);
    state = to;
    household = in;
    stayFrom = moment;
    setBands();
  }

  @Override
  public void happen(double moment, int what) {
    if (gone || what != version) {
      return;
    }
    liveTo(moment);
    switch (next) {
      case LEAVES -> leave(moment, drawExit());
      case DATE -> reach(moment);
      case MOVES -> {
        moveClock = moving.exponential();
        int to = world.pace.destination(state, age, moving.next());
        world.move(this, moment, to);
        plan();
      }
      case CHANGES -> {
        changeClock = changing.exponential();
        int kind = state;
        double since = stayFrom;
        world.change(this, moment);
        if (state == kind) {
          // Rates go by how long it has lived in homes of the kind.
          stayFrom = since;
          setBands();
        }
        plan();
      }
      case BEYOND -> throw new IllegalStateException("nothing is planned");
    }
  }

  /** A birthday, or the day of a decision. */
  private void reach(double moment) {
    Pending.Decided decision = decided;
    if (moment >= adult || decision == null) {
      leave(moment, Exit.LEAVING_CARE);
      return;
    }
    Exit exit = decision.exit();
    if (exit != null) {
      leave(moment, exit);
      return;
    }
    decided = null;
    last = end();
    if (decision.placed()) {
      world.move(this, moment, world.pace.withAdopters(state, age, other.next()));
    }
    plan();
  }

  private Exit drawExit() {
    double orders = world.pace.orders(age, orderDuration, home());
    double others = world.pace.others(age, duration, home());
    boolean order = leaving.next() * (orders + others) >= others;
    return world.pace.exit(order, age, order ? orderDuration : duration, home(), leaving.next());
  }

  private void leave(double moment, Exit exit) {
    gone = true;
    world.counts.leaves(exit, world.calendar.countFrom(moment));
    siblings.go(this);
    world.left(this, moment, exit);
  }

  /** Is counted to the end; a birthday or date between the last count and then ends nothing. */
  void finish() {
    if (!gone) {
      liveTo(Math.min(world.calendar.last() + 1.0, last));
    }
  }
}
