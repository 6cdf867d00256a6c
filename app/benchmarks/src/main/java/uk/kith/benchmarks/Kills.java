package uk.kith.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kills what runs, one after another, while programs write through all instances, and then looks
 * for every write that was acknowledged. Arguments: addresses of the instances with commas, user
 * and password of a placement officer, business date, how often to kill, then commands for the
 * shell, each of which kills one thing and has it started again, by turns. After each the next kill
 * waits until every instance says that it is ready.
 */
public final class Kills {

  private static final int WRITERS = 3;

  /** Between two jobs of a program, so that what starts again is not starved of the processors. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private static final Duration READY = Duration.ofMinutes(10);

  private Kills() {}

  public static void main(String[] arguments) throws Exception {
    List<String> houses = List.of(arguments[0].split(","));
    LocalDate today = LocalDate.parse(arguments[3]);
    int kills = Integer.parseInt(arguments[4]);
    List<String> commands = List.of(arguments).subList(5, arguments.length);
    String run = Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);

    AtomicBoolean enough = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Program> programs = new ArrayList<>();
    List<Placing> writers = new ArrayList<>();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Program program = new Program(houses, arguments[1], arguments[2], i);
      Placing writer = new Placing(program, "K" + run + i, today);
      programs.add(program);
      writers.add(writer);
      running.add(threads.submit(() -> write(writer, enough)));
    }
    for (int kill = 0; kill < kills; kill++) {
      String command = commands.get(kill % commands.size());
      sh(command);
      awaitReady(houses, arguments[1], arguments[2]);
      System.out.printf(
          Locale.ROOT,
          "%s kill %d: %s, %d jobs%n",
          Instant.now(),
          kill + 1,
          command,
          done(writers));
    }
    enough.set(true);
    for (Future<?> each : running) {
      await(each);
    }
    threads.shutdown();
    report(programs, writers);
  }

  private static Void write(Placing writer, AtomicBoolean enough) throws InterruptedException {
    while (!enough.get()) {
      writer.one();
      Thread.sleep(PAUSE.toMillis());
    }
    return null;
  }

  private static void await(Future<?> writer) throws InterruptedException {
    try {
      writer.get();
    } catch (ExecutionException e) {
      System.out.println("A writer was refused: " + e);
    }
  }

  private static void report(List<Program> programs, List<Placing> writers)
      throws InterruptedException {
    List<String> lost = new ArrayList<>();
    for (Placing writer : writers) {
      lost.addAll(writer.lost());
    }
    System.out.printf(
        Locale.ROOT,
        "%d jobs of %d writes acknowledged; %d attempts failed and were repeated; lost: %d%n",
        done(writers),
        Placing.writes(),
        programs.stream().mapToLong(Program::failed).sum(),
        lost.size());
    lost.forEach(System.out::println);
  }

  private static int done(List<Placing> writers) {
    return writers.stream().mapToInt(writer -> writer.done().size()).sum();
  }

  private static void sh(String command) throws IOException, InterruptedException {
    Process shell = new ProcessBuilder("sh", "-c", command).inheritIO().start();
    if (shell.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + shell.exitValue());
    }
  }

  private static void awaitReady(List<String> houses, String user, String password)
      throws InterruptedException {
    Instant end = Instant.now().plus(READY);
    for (String house : houses) {
      Program asking = new Program(List.of(house), user, password, 0);
      while (asking.tryOnce("/health/ready") != 200) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException(house + " is not ready again");
        }
        Thread.sleep(500);
      }
    }
  }
}
