package uk.kith.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A placement officer's whole job by a program, as in docs/first-placement.md: a child, a home, the
 * search, family first, the options, the choice and the placement. What was acknowledged is
 * remembered and looked for at the end.
 */
final class Placing {

  /** What was acknowledged of one job: all of it stands afterwards, or something was lost. */
  record Acknowledged(String number, String child, String household, String search) {}

  private final Program program;
  private final String name;
  private final LocalDate today;

  /** Read by whoever reports while the worker goes on. */
  private final List<Acknowledged> done = new CopyOnWriteArrayList<>();

  /**
   * @param name begins the numbers of its records, one of its own for each run and worker
   * @param today business date of the instances
   */
  Placing(Program program, String name, LocalDate today) {
    this.program = program;
    this.name = name;
    this.today = today;
  }

  List<Acknowledged> done() {
    return List.copyOf(done);
  }

  /** Writes of one job that are acknowledged one by one. */
  static int writes() {
    return 7;
  }

  void one() throws InterruptedException {
    String number = String.format(Locale.ROOT, "%s-%05d", name, done.size());
    LocalDate needed = today.plusDays(3);
    String child =
        Program.id(
            command(
                "/api/children",
                "{'localId':'%s','firstName':'Kim','dateOfBirth':'2005-03-14','sex':'FEMALE',"
                    + "'from':'%s','homePostcode':'S65 2CV'}",
                number,
                today));
    String household =
        Program.id(
            command(
                "/api/households",
                "{'localId':'F-%s','name':'Carers %s','kind':'FOSTER','own':true,"
                    + "'approvedBy':'E08000018','postcode':'S65 1CV',"
                    + "'terms':{'places':1,'minAge':0,'maxAge':17},'approvedFrom':'%s'}",
                number,
                number,
                today.minusDays(30)));
    String search =
        Program.id(
            command(
                "/api/searches",
                "{'children':['%s'],'openedOn':'%s','neededFrom':'%s','kind':'SHORT_TERM',"
                    + "'together':'PREFERRED'}",
                child,
                today,
                needed));
    for (String kind : List.of("PARENT", "CONNECTED_PERSON")) {
      command(
          "/api/searches/" + search + "/considerations",
          "{'kind':'%s','outcome':'%s','reasons':'Asked by the load.','on':'%s'}",
          kind,
          kind.equals("PARENT") ? "NOT_PRACTICABLE" : "NOBODY_KNOWN",
          today);
    }
    String options = program.read("/api/searches/" + search + "/options?asOf=" + today);
    String run = options.replaceFirst("(?s).*?\"runId\":\"([^\"]+)\".*", "$1");
    String reservation =
        Program.id(
            command(
                "/api/searches/" + search + "/reservations",
                "{'householdId':'%s','runId':'%s','reasons':'Chosen by the load.',"
                    + "'heritage':'Asked by the load.'}",
                household,
                run));
    command(
        "/api/placements", "{'reservationId':'%s','start':'%s','type':'U6'}", reservation, needed);
    done.add(new Acknowledged(number, child, household, search));
  }

  /** What is missing, twice or half there of what was acknowledged; empty where all stands. */
  List<String> lost() throws InterruptedException {
    List<String> lost = new ArrayList<>();
    for (Acknowledged job : done) {
      String found = program.read("/api/children?text=" + job.number() + "&size=10");
      long records = found.split("\"localId\":\"" + job.number() + "\"", -1).length - 1L;
      String search = program.read("/api/searches/" + job.search());
      String child = program.read("/api/children/" + job.child() + "?asOf=" + today.plusDays(3));
      if (records != 1) {
        lost.add(job.number() + " stands " + records + " times");
      }
      if (!search.contains("\"status\":\"PLACED\"")) {
        lost.add(job.number() + " has a search that is not placed");
      }
      if (!child.contains("\"householdId\":\"" + job.household() + "\"")) {
        lost.add(job.number() + " does not live where it was placed");
      }
    }
    return lost;
  }

  private String command(String path, String json, Object... values) throws InterruptedException {
    return program.command(path, String.format(Locale.ROOT, json, values).replace('\'', '"'));
  }
}
