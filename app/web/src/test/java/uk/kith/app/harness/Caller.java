package uk.kith.app.harness;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** A program that calls the API for a user of its own, and reads what comes back. */
public final class Caller {

  /**
   * R-PLACE-01, R-PLACE-03 and R-MATCH-04 answered at the start of a planned placement, as part of
   * its JSON.
   */
  public static final String FAMILY_WAS_ASKED =
      "'heritage':'her carers share her"
          + " language','accept':['R-PLACE-01','R-PLACE-03'],'reason':'the family was asked"
          + " before'";

  private static final String RECORDED = "api/placements/recorded";
  private static final int UNPROCESSABLE = 422;
  private static final Pattern RULE = Pattern.compile("\"rule\":\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  private final House house;
  private final String authorization;

  private Caller(House house, String authorization) {
    this.house = house;
    this.authorization = authorization;
  }

  /** A new user with a role. */
  public static Caller as(Role role, URI base) throws SQLException {
    return named(TestUsers.create(role), base);
  }

  /** A user of the tests. */
  public static Caller named(String user, URI base) {
    String pair = user + ":" + TestUsers.PASSWORD;
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return new Caller(new House(base), "Basic " + basic);
  }

  public HttpResponse<String> get(String path) {
    return house.get(path, "Authorization", authorization);
  }

  public HttpResponse<String> delete(String path) {
    return house.delete(path, "Authorization", authorization);
  }

  /** Puts JSON written with ' for ". */
  public HttpResponse<String> put(String path, String json, String... headers) {
    return house.put(path, json.replace('\'', '"'), withAuthorization(headers));
  }

  /** Posts JSON written with ' for ". */
  public HttpResponse<String> post(String path, String json, String... headers) {
    return house.post(path, json.replace('\'', '"'), withAuthorization(headers));
  }

  private String[] withAuthorization(String... headers) {
    return Stream.concat(Stream.of("Authorization", authorization), Stream.of(headers))
        .toArray(String[]::new);
  }

  /** Posts a body of another type. */
  /**
   * Writes a placement down by hand, which happened whatever rules say: what they say is accepted.
   *
   * @param placement JSON in single quotes
   */
  public HttpResponse<String> recorded(String placement) {
    HttpResponse<String> answer = post(RECORDED, placement);
    if (answer.statusCode() != UNPROCESSABLE) {
      return answer;
    }
    String rules =
        RULE.matcher(answer.body())
            .results()
            .map(found -> "'" + found.group(1) + "'")
            .distinct()
            .collect(Collectors.joining(","));
    return post(
        RECORDED,
        placement.substring(0, placement.length() - 1)
            + ",'accept':["
            + rules
            + "],'reason':'it happened'}");
  }

  public HttpResponse<String> postAs(String type, String path, String body) {
    return house.postAs(type, path, body, "Authorization", authorization);
  }

  /** The first id in an answer. */
  public static String id(HttpResponse<String> answer) {
    Matcher id = ID.matcher(answer.body());
    if (!id.find()) {
      throw new AssertionError("no id in " + answer.statusCode() + " " + answer.body());
    }
    return id.group(1);
  }
}
