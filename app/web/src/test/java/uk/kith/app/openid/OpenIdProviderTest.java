package uk.kith.app.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider that answers as the test says. */
class OpenIdProviderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch asking = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  // start() fills it before any test.
  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  private volatile int tokenStatus;
  private volatile String tokenAnswer = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/token", exchange -> answer(exchange, tokenStatus, tokenAnswer));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void discovery(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    asking.countDown();
    await(goOn);
    String json =
        "{'issuer':'%1$s','authorization_endpoint':'%1$s/authorize','token_endpoint':'%1$s/token',"
            + "'jwks_uri':'%1$s/keys','subject_types_supported':['public'],"
            + "'response_types_supported':['code'],"
            + "'id_token_signing_alg_values_supported':['RS256']}";
    answer(exchange, 200, json.formatted(issuer()));
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      assertTrue(latch.await(4, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private OpenIdProvider provider() {
    OpenIdSettings settings =
        OpenIdSettings.of(issuer(), "kith", "secret", "https://kith.example", "approver=x");
    OpenIdProvider provider = new OpenIdProvider();
    provider.clock = CLOCK;
    provider.configuration =
        new OpenIdConfiguration() {
          @Override
          public Optional<OpenIdSettings> find() {
            return Optional.of(settings);
          }
        };
    return provider;
  }

  @Test
  void whoComesWhileItIsAskedForTheFirstTimeWaitsForTheAnswer() throws Exception {
    OpenIdProvider provider = provider();
    Callable<String> there =
        () -> provider.authorization(Attempt.begin(CLOCK.instant(), "/")).getPath();
    FutureTask<String> first = new FutureTask<>(there);
    FutureTask<String> second = new FutureTask<>(there);
    new Thread(first).start();
    await(asking);
    Thread waiting = new Thread(second);
    waiting.start();
    while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    goOn.countDown();
    assertEquals("/authorize", first.get());
    assertEquals("/authorize", second.get());
    assertEquals(1, asked.get());
  }

  @ParameterizedTest
  @CsvSource({
    "500, AWAY, away",
    "503, AWAY, away",
    "429, AWAY, away",
    "400, ANSWER, client",
  })
  void aProviderThatCannotAnswerNowIsAwayAndNotWronglySetUp(
      int status, OpenIdRefused.Kind kind, String code) {
    goOn.countDown();
    tokenStatus = status;
    tokenAnswer = "{'error':'invalid_client'}";
    OpenIdProvider provider = provider();
    OpenIdRefused refused =
        assertThrows(
            OpenIdRefused.class,
            () -> provider.redeem("a-code", Attempt.begin(CLOCK.instant(), "/")));
    assertEquals(kind, refused.kind());
    assertEquals(code, refused.code());
  }
}
