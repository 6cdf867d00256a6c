package uk.kith.sufficiency.engine.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.sufficiency.engine.supply.CompiledHomes;
import uk.kith.sufficiency.engine.supply.Sought;

/**
 * One home of a replication, from the baseline or its opening until it closes: who of the simulated
 * children lives there, and which of its places can be used.
 */
final class Household implements Agenda.Happening {

  static final int CLOSES = 0;
  static final int BREAKS = 1;
  static final int RETURNS = 2;
  static final int OPENS = 3;

  /** Above it by how many places are available again. */
  private static final int BACK = 16;

  final int definition;
  final Sought kind;
  final List<Child> living = new ArrayList<>(2);
  final double lot;

  private final Replication world;
  private final int places;
  private final Stream breaks;
  private final double closes;

  /** More may live there on the day of the baseline than terms allow; never more than these. */
  private int most;

  boolean open;
  double vacantSince;

  private boolean onBreak;
  private int notAvailable;

  Household(Replication world, int definition, long key) {
    this.world = world;
    this.definition = definition;
    CompiledHomes homes = world.homes();
    kind = homes.kind(definition);
    places = homes.places(definition);
    most = places;
    Stream stream = new Stream(key, 0);
    closes = stream.exponential();
    lot = stream.next();
    breaks = new Stream(key, 1);
  }

  /** Opens, and puts down when it closes and when it breaks. */
  void open(double moment, double knownEnd) {
    open = true;
    vacantSince = moment;
    double rate = world.closingRate(kind);
    double end = Math.min(knownEnd, rate > 0 ? moment + closes / rate : Double.MAX_VALUE);
    if (end <= world.calendar.last()) {
      world.agenda.add(end, Replication.HOMES, this, CLOSES);
    }
    planBreak(moment);
  }

  /** Places that cannot be used on the day of the baseline. */
  void keepBack(double moment, List<NotAvailable> parts) {
    for (NotAvailable part : parts) {
      LocalDate from = part.availableFrom();
      double rate = world.returningRate(kind);
      double back =
          from != null
              ? from.toEpochDay()
              : rate > 0 ? moment + breaks.exponential() / rate : Double.MAX_VALUE;
      if (back > moment) {
        notAvailable += part.count();
        if (back <= world.calendar.last()) {
          world.agenda.add(back, Replication.HOMES, this, BACK + part.count());
        }
      }
    }
  }

  /** Who lived there on the day of the baseline. */
  void start(Child child) {
    living.add(child);
    most = Math.max(most, living.size());
  }

  /** Places that could be given to somebody now. */
  int free() {
    return open && !onBreak ? Math.max(0, places - living.size() - notAvailable) : 0;
  }

  int places() {
    return places;
  }

  /** Places that are neither filled nor free. */
  int notUsable() {
    return Math.max(0, places - living.size() - free());
  }

  void take(Child child) {
    living.add(child);
    if (living.size() > places) {
      throw new IllegalStateException("more children than places in home " + definition);
    }
  }

  void lose(Child child, double moment) {
    boolean full = free() == 0;
    if (!living.remove(child)) {
      throw new IllegalStateException("a child leaves a home in which it does not live");
    }
    most = Math.max(places, living.size());
    if (full && free() > 0) {
      vacantSince = moment;
    }
  }

  /** A young adult stays where it lived as a child, until a moment. */
  void keepBack(double until) {
    notAvailable++;
    world.agenda.add(until, Replication.HOMES, this, BACK + 1);
  }

  void check() {
    if (living.size() > most) {
      throw new IllegalStateException("more children than places in home " + definition);
    }
  }

  @Override
  public void happen(double moment, int what) {
    if (what == OPENS) {
      open(moment, Double.MAX_VALUE);
      world.opened(this);
    } else if (!open) {
      return;
    } else if (what == CLOSES) {
      close(moment);
    } else if (what == BREAKS) {
      onBreak = true;
      double rate = world.returningRate(kind);
      if (rate > 0) {
        world.agenda.add(moment + breaks.exponential() / rate, Replication.HOMES, this, RETURNS);
      }
    } else if (what == RETURNS) {
      onBreak = false;
      vacantSince = moment;
      planBreak(moment);
    } else {
      boolean full = free() == 0;
      notAvailable -= what - BACK;
      vacantSince = full ? moment : vacantSince;
    }
  }

  void close(double moment) {
    open = false;
    world.closed(this, moment);
  }

  private void planBreak(double moment) {
    double rate = world.breakingRate(kind);
    if (rate > 0) {
      world.agenda.add(moment + breaks.exponential() / rate, Replication.HOMES, this, BREAKS);
    }
  }
}
