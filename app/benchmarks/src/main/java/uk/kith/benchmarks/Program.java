package uk.kith.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that asks the instances of a running Kith. A command carries an {@code Idempotency-Key}
 * and is sent again, to the next instance, until one of them has answered for good.
 */
final class Program {

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final List<String> houses;
  private final String authorization;
  private int turn;
  private final AtomicLong failed = new AtomicLong();

  /**
   * @param turn at which instance it begins
   */
  Program(List<String> houses, String user, String password, int turn) {
    this.houses = List.copyOf(houses);
    this.turn = turn;
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** Attempts that were answered by a 5xx, or not at all. */
  long failed() {
    return failed.get();
  }

  /** Sends a command until it is answered for good; the answer is that of one effect. */
  String command(String path, String json) throws InterruptedException {
    String key = UUID.randomUUID().toString();
    return until(
        path,
        request ->
            request
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
  }

  /** Reads until it is answered for good. */
  String read(String path) throws InterruptedException {
    return until(path, HttpRequest.Builder::GET);
  }

  /** One attempt, whatever comes of it: the status, or 0 where there was no answer. */
  int tryOnce(String path) throws InterruptedException {
    try {
      return http.send(request(path).GET().build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** The first id of an answer. */
  static String id(String answer) {
    Matcher id = ID.matcher(answer);
    if (!id.find()) {
      throw new IllegalStateException("no id in " + answer);
    }
    return id.group(1);
  }

  private interface Method {
    HttpRequest.Builder of(HttpRequest.Builder request);
  }

  private String until(String path, Method method) throws InterruptedException {
    while (true) {
      try {
        HttpResponse<String> answer =
            http.send(method.of(request(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() < 300) {
          return answer.body();
        }
        if (answer.statusCode() < 500) {
          throw new IllegalStateException(
              path + " was answered by " + answer.statusCode() + " " + answer.body());
        }
      } catch (IOException e) {
        // killed, or not listening yet: the next instance is asked
      }
      failed.incrementAndGet();
      turn++;
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(houses.get(turn % houses.size()) + path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Authorization", authorization);
  }
}
