package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;

/**
 * A case in which something is recorded by mistake: each answer after it is taken back is the
 * answer before it was recorded, on whatever day it is asked.
 */
abstract class MistakesInCourt {

  static final List<String> DAYS = List.of("2014-09-30", "2015-01-12", "2015-02-25", "2015-06-01");

  @ArquillianResource URI base;

  Caller officer;

  UUID child;

  String id;

  @BeforeEach
  void proceedings() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    child = TestChildren.born("2010-05-01");
    id = opened(child);
  }

  String opened(UUID... children) {
    List<String> all = new ArrayList<>();
    for (UUID each : children) {
      all.add("'" + each + "'");
    }
    return id(
        officer.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-09-01','children':[%s]}"
                .formatted(String.join(",", all))));
  }

  HttpResponse<String> post(String path, String body) {
    return officer.post("api/proceedings/" + id + "/" + path, body);
  }

  static String ok(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.body());
    return answer.body();
  }

  HttpResponse<String> mistake(String kind, String entry) {
    return post(
        "corrections",
        "{'kind':'%s','entry':'%s','reason':'Of another family'}".formatted(kind, entry));
  }

  HttpResponse<String> mistakes(String kind, String entry, String also) {
    return post(
        "corrections",
        "{'kind':'%s','entry':'%s','also':['%s'],'reason':'Of another family'}"
            .formatted(kind, entry, also));
  }

  void refused(String code, HttpResponse<String> answer) {
    assertEquals(409, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(code), answer.body());
  }

  /**
   * The case on several days, with the lists in which it stands and the delays that are counted.
   */
  List<String> answers() {
    List<String> answers = new ArrayList<>();
    for (String day : DAYS) {
      answers.add(
          ok(officer.get("api/proceedings/" + id + "?asOf=" + day))
              .replaceAll("\"version\":\\d+", "\"version\""));
      for (String list : List.of("open", "at-risk", "missing-timetable")) {
        answers.add(
            list
                + day
                + ok(officer.get("api/proceedings?list=" + list + "&size=500&asOf=" + day))
                    .contains(id));
      }
      answers.add("timeline" + ok(officer.get("api/children/" + child + "/timeline?asOf=" + day)));
    }
    answers.add(
        "delays" + ok(officer.get("api/hearing-delays?size=500&asOf=2015-06-01")).contains(id));
    return answers;
  }

  String listed(String type, String on) {
    return id(
        post("hearings", "{'type':'%s','listedOn':'2014-09-10','on':'%s'}".formatted(type, on)));
  }

  String entry(String list) {
    String body = ok(officer.get("api/proceedings/" + id + "?asOf=2015-06-01"));
    Matcher found =
        Pattern.compile("\"" + list + "\":\\[\\{\"id\":\"([0-9a-f-]{36})\"").matcher(body);
    assertTrue(found.find(), list + body);
    return found.group(1);
  }
}
