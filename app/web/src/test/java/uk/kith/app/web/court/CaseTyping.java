package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kith.app.signin.Client;

/** Forms of a case, typed and sent as somebody does who saw the case as it is. */
final class CaseTyping {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private CaseTyping() {}

  /** Fields of a form; a day such as {@code 2014-06-18} fills its three boxes. */
  static Map<String, String> typed(String... fields) {
    Map<String, String> typed = new HashMap<>();
    for (String field : fields) {
      String[] pair = field.split("=", 2);
      if (pair[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
        String[] day = pair[1].split("-", -1);
        typed.put(pair[0] + "-day", day[2]);
        typed.put(pair[0] + "-month", day[1]);
        typed.put(pair[0] + "-year", day[0]);
      } else {
        typed.put(pair[0], pair[1]);
      }
    }
    return typed;
  }

  /** Opens the form, types and sends it, as somebody does who saw the case as it is. */
  static HttpResponse<String> send(Client client, String path, String... fields) throws Exception {
    HttpResponse<String> form = client.get(path);
    assertEquals(200, form.statusCode(), path + form.body());
    return resend(client, path, form, fields);
  }

  static HttpResponse<String> resend(
      Client client, String path, HttpResponse<String> form, String... fields) throws Exception {
    Map<String, String> typed = typed(fields);
    Matcher version = VERSION.matcher(form.body());
    assertTrue(version.find(), form.body());
    typed.put("version", version.group(1));
    typed.put("_csrf", client.token());
    return client.post(path, typed);
  }

  static void recorded(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }
}
