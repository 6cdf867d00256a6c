package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingType;

/**
 * Proceedings invented from a seed, as they go and not as the forecast thinks of them: families of
 * one to three children, of three tempers that nobody records; each hearing is listed, kept or put
 * off, and the decision follows it at once or weeks later. Later years take a little longer.
 */
final class InventedProceedings {

  private enum Temper {
    QUIET(0.06, 0.12, 0.20, 16),
    CONTESTED(0.15, 0.30, 0.04, 19),
    TANGLED(0.30, 0.50, 0.0, 22);

    private final double earlyHearingPutOff;
    private final double finalHearingPutOff;
    private final double agreed;
    private final int issuesWeek;

    Temper(double early, double last, double agreed, int issuesWeek) {
      this.earlyHearingPutOff = early;
      this.finalHearingPutOff = last;
      this.agreed = agreed;
      this.issuesWeek = issuesWeek;
    }
  }

  private static final List<String> COURTS = List.of("Sheffield", "Rotherham", "Doncaster");

  private final Random random;
  private final LocalDate issuedOn;
  private final String court;
  private final Temper temper;
  private final double pace;
  private final List<Hearing> hearings = new ArrayList<>();
  private final List<Extension> extensions = new ArrayList<>();

  private InventedProceedings(Random random, LocalDate first, LocalDate issuedOn) {
    this.random = random;
    this.issuedOn = issuedOn;
    int which = random.nextInt(COURTS.size());
    this.court = COURTS.get(which);
    double draw = random.nextDouble();
    this.temper = draw < 0.5 ? Temper.QUIET : draw < 0.85 ? Temper.CONTESTED : Temper.TANGLED;
    double shift = issuedOn.isAfter(first.plusYears(2)) ? 1.06 : 1;
    this.pace = shift * (0.9 + 0.12 * which) * Math.exp(0.1 * random.nextGaussian());
  }

  /** About so many children, issued evenly over the years, none disposed of after the last day. */
  static List<CaseHistory> over(int seed, LocalDate first, int years, int children) {
    Random random = new Random(seed);
    List<CaseHistory> histories = new ArrayList<>();
    while (histories.size() < children) {
      LocalDate issuedOn = first.plusDays(random.nextInt(years * 365));
      histories.addAll(new InventedProceedings(random, first, issuedOn).family());
    }
    histories.sort(Comparator.comparing(CaseHistory::begunOn));
    return histories;
  }

  private List<CaseHistory> family() {
    LocalDate disposed = run();
    int size = random.nextInt(10) < 6 ? 1 : 2 + random.nextInt(2);
    List<CaseHistory> children = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate own = random.nextInt(100) < 15 ? disposed.plusDays(random.nextInt(40)) : disposed;
      children.add(new CaseHistory(court, issuedOn, hearings, extensions, own));
    }
    return children;
  }

  private LocalDate run() {
    LocalDate managed =
        hear(HearingType.CASE_MANAGEMENT, issuedOn.plusDays(1), issuedOn.plusDays(16 + pick(9)));
    boolean early = random.nextInt(100) < 45;
    LocalDate planned = managed.plusDays(days(15 * 7 + pick(7 * 7)));
    if (early) {
      list(HearingType.FINAL, managed, planned);
    }
    LocalDate wanted = issuedOn.plusDays(days(temper.issuesWeek * 7 - 14 + pick(28)));
    LocalDate resolved =
        hear(
            HearingType.ISSUE_RESOLUTION,
            managed,
            wanted.isBefore(managed.plusDays(14)) ? managed.plusDays(14) : wanted);
    if (early && !standing().lastDay().isAfter(resolved)) {
      putOff(standing(), resolved.minusDays(1));
      early = false;
    }
    if (random.nextDouble() < temper.agreed) {
      if (early) {
        settle(standing(), Cases.vacated(resolved, false));
      }
      return resolved.plusDays(pick(6));
    }
    if (!early) {
      LocalDate listedOn = random.nextInt(4) == 0 ? resolved.plusDays(20 + pick(30)) : resolved;
      list(HearingType.FINAL, listedOn, listedOn.plusDays(days(21 + pick(56))));
    }
    return conclude(resolved);
  }

  private LocalDate conclude(LocalDate after) {
    LocalDate known = after;
    double risk = temper.finalHearingPutOff;
    while (true) {
      Hearing listing = standing();
      extendTo(listing.lastDay(), known);
      if (random.nextDouble() >= risk) {
        settle(listing, Cases.held(listing.lastDay()));
        boolean atOnce = random.nextInt(10) < 6;
        return listing.lastDay().plusDays(atOnce ? 0 : 2 + pick(26));
      }
      LocalDate told = listing.lastDay().minusDays(pick(35));
      told = told.isBefore(known) ? known : told;
      putOff(listing, told);
      known = random.nextInt(10) < 7 ? told : told.plusDays(10 + pick(35));
      list(HearingType.FINAL, known, listing.lastDay().plusDays(days(14 + pick(80))));
      risk *= 0.9;
    }
  }

  /** Listed, put off as often as it takes, and held at last. */
  private LocalDate hear(HearingType type, LocalDate listedOn, LocalDate day) {
    list(type, listedOn, day);
    LocalDate held = day;
    while (random.nextDouble() < temper.earlyHearingPutOff) {
      Hearing listing = hearings.get(hearings.size() - 1);
      LocalDate told = held.minusDays(Math.min(pick(7), held.toEpochDay() - listedOn.toEpochDay()));
      putOff(listing, told.isBefore(listing.listedOn()) ? listing.listedOn() : told);
      list(type, held, held.plusDays(days(8 + pick(25))));
      held = hearings.get(hearings.size() - 1).lastDay();
    }
    settle(hearings.get(hearings.size() - 1), Cases.held(held));
    return held;
  }

  private void extendTo(LocalDate day, LocalDate known) {
    LocalDate limit = issuedOn.plusDays(181);
    for (Extension extension : extensions) {
      limit = extension.newEnd();
    }
    if (day.isAfter(limit) && random.nextInt(10) < 8) {
      LocalDate granted = known.isAfter(limit) ? known : later(known, limit.minusDays(pick(30)));
      extensions.add(new Extension(granted, later(limit, granted).plusWeeks(8)));
    }
  }

  private void list(HearingType type, LocalDate listedOn, LocalDate day) {
    LocalDate first = later(listedOn, day);
    LocalDate last = type == HearingType.FINAL ? first.plusDays(pick(4)) : first;
    hearings.add(new Hearing(type, listedOn, first, last, List.of()));
  }

  private void putOff(Hearing listing, LocalDate told) {
    boolean attributable = random.nextInt(10) < (temper == Temper.TANGLED ? 6 : 3);
    LocalDate day = later(listing.listedOn(), told);
    settle(
        listing,
        random.nextBoolean()
            ? Cases.adjourned(day, attributable)
            : Cases.vacated(day, attributable));
  }

  private void settle(Hearing listing, Happened move) {
    hearings.set(hearings.lastIndexOf(listing), Cases.with(listing, move));
  }

  /** The final hearing that was listed last. */
  private Hearing standing() {
    Hearing last = null;
    for (Hearing hearing : hearings) {
      last = hearing.type() == HearingType.FINAL ? hearing : last;
    }
    if (last == null) {
      throw new IllegalStateException("no final hearing was listed");
    }
    return last;
  }

  private int days(int plain) {
    return (int) Math.round(plain * pace);
  }

  private int pick(int below) {
    return random.nextInt(below);
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other == null || one.isAfter(other) ? one : other;
  }
}
