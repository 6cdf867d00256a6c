package uk.kith.app.web.organisation;

import static uk.kith.app.harness.Eventually.eventually;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A real identity provider in a process of its own, as it comes from its makers, with a realm made
 * for the test by its own administration.
 */
final class Keycloak implements AutoCloseable {

  static final String PASSWORD = "a password at the organisation";
  static final String SECRET = "the secret that kith and the provider know";

  private static final Duration TIME_TO_START = Duration.ofSeconds(360);
  private static final String ADMIN = "admin";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String realm = "authority-" + UUID.randomUUID();
  private final Process process;
  private final String base;

  private Keycloak(Process process, int port) {
    this.process = process;
    this.base = "http://localhost:" + port;
  }

  static Keycloak start() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Path home = Path.of(System.getProperty("kith.keycloak"));
    ProcessBuilder command =
        new ProcessBuilder(
            "bash",
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--cache=local");
    command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
    command.environment().put("JAVA_OPTS", "-Xmx400m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path log = home.resolveSibling("keycloak.log");
    Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Keycloak keycloak = new Keycloak(process, port);
    eventually("ready, see " + log, TIME_TO_START, keycloak::isReady);
    return keycloak;
  }

  String issuer() {
    return base + "/realms/" + realm;
  }

  /**
   * Makes the realm: the client {@code kith}, which must prove itself by PKCE too, another client
   * {@code canteen}, and two groups beside one that is no business of Kith's.
   *
   * @param kith address of Kith
   */
  void makeRealm(String kith) throws Exception {
    String groups =
        "{'name':'groups','protocol':'openid-connect',"
            + "'protocolMapper':'oidc-group-membership-mapper','config':{'claim.name':'groups',"
            + "'full.path':'false','id.token.claim':'true','access.token.claim':'false',"
            + "'userinfo.token.claim':'false'}}";
    String json =
        "{'realm':'%s','enabled':true,'sslRequired':'none','groups':[{'name':'Kith officers'},"
            + "{'name':'Kith administrators'},{'name':'Canteen'}],'clients':["
            + "{'clientId':'kith','secret':'%s','publicClient':false,'redirectUris':["
            + "'%s/sign-in/organisation/callback'],'attributes':{"
            + "'pkce.code.challenge.method':'S256','post.logout.redirect.uris':'%s/sign-in'},"
            + "'protocolMappers':[%s]},"
            + "{'clientId':'canteen','secret':'%s','publicClient':false,"
            + "'directAccessGrantsEnabled':true,'redirectUris':['%s/*'],'protocolMappers':[%s]}]}";
    admin(
        "POST",
        "/admin/realms",
        json.formatted(realm, SECRET, kith, kith, groups, SECRET, kith, groups));
  }

  /** Somebody new of the organisation, in these groups. */
  void makeUser(String name, String... groups) throws Exception {
    String in = List.of(groups).stream().map(g -> "'/" + g + "'").collect(Collectors.joining(","));
    admin(
        "POST",
        "/admin/realms/" + realm + "/users",
        "{'username':'%s','enabled':true,'firstName':'A','lastName':'B','email':'%s@example.org',"
                .formatted(name, name.replace('@', '.'))
            + "'emailVerified':true,'groups':[%s],'credentials':[{'type':'password','value':'%s',"
                .formatted(in, PASSWORD)
            + "'temporary':false}]}");
  }

  void leaveGroup(String name, String group) throws Exception {
    admin("DELETE", membership(name, group), "");
  }

  void joinGroup(String name, String group) throws Exception {
    admin("PUT", membership(name, group), "");
  }

  /** A new key that signs from now on; tokens signed by the one before stay good. */
  void renewKey() throws Exception {
    admin(
        "POST",
        "/admin/realms/" + realm + "/components",
        "{'name':'newer','providerId':'rsa-generated',"
            + "'providerType':'org.keycloak.keys.KeyProvider',"
            + "'config':{'priority':['200'],'algorithm':['RS256']}}");
  }

  /** An ID token for the other client, as its own sign-in gets one. */
  String idTokenOfAnotherClient(String name) throws Exception {
    return text(
        form(
            issuer() + "/protocol/openid-connect/token",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "canteen",
                "client_secret",
                SECRET,
                "username",
                name,
                "password",
                PASSWORD,
                "scope",
                "openid")),
        "id_token");
  }

  URI keys() {
    return URI.create(issuer() + "/protocol/openid-connect/certs");
  }

  /** It hears and does not answer. */
  void hang() throws Exception {
    signal("-STOP");
  }

  void goOn() throws Exception {
    signal("-CONT");
  }

  private void signal(String which) throws Exception {
    // The script becomes the server; whatever it started besides is of no matter here.
    String pid = Long.toString(process.pid());
    new ProcessBuilder("kill", which, pid).start().waitFor();
    for (ProcessHandle each : process.descendants().toList()) {
      new ProcessBuilder("kill", which, Long.toString(each.pid())).start().waitFor();
    }
  }

  private String membership(String name, String group) throws Exception {
    String users = "/admin/realms/" + realm + "/users";
    String user = first(admin("GET", users + "?exact=true&username=" + name, ""));
    String of =
        first(
            admin(
                "GET",
                "/admin/realms/"
                    + realm
                    + "/groups?exact=true&search="
                    + URLEncoder.encode(group, StandardCharsets.UTF_8),
                ""));
    return users + "/" + user + "/groups/" + of;
  }

  private String admin(String method, String path, String json) throws Exception {
    String token =
        text(
            form(
                base + "/realms/master/protocol/openid-connect/token",
                Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "admin-cli",
                    "username",
                    ADMIN,
                    "password",
                    ADMIN)),
            "access_token");
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.replace('\'', '"')))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + path + ": " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }

  private String form(String address, Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + ": " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }

  private static String text(String json, String field) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().getString(field);
    }
  }

  private static String first(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonArray all = reader.readArray();
      return all.getJsonObject(0).getString("id");
    }
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("the identity provider ended");
    }
    try {
      return http.send(
                  HttpRequest.newBuilder(
                          URI.create(base + "/realms/master/.well-known/openid-configuration"))
                      .build(),
                  BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false; // not listening yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
  }
}
