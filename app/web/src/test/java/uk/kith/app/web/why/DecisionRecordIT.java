package uk.kith.app.web.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** R-MATCH-15: the record of a decision leaves as Word and PDF, named for filing, and audited. */
@ArquillianTest
@RunAsClient
class DecisionRecordIT {

  private static final Pattern RUN = Pattern.compile("\"runId\":\"([^\"]+)\"");
  private static final Pattern PLACED = Pattern.compile("\"ids\":\\[\"([^\"]+)\"");

  @ArquillianResource URL house;

  private final String localId = "C-" + UUID.randomUUID();
  private String user = "";
  private String child = "";
  private String placement = "";

  private void placed() throws Exception {
    user = TestUsers.create(Role.PLACEMENT_OFFICER);
    Caller officer = Caller.named(user, house.toURI());
    child =
        id(
            officer.post(
                "api/children",
                "{'localId':'"
                    + localId
                    + "','firstName':'Ottoline','dateOfBirth':'2005-03-14','from':'2014-01-01'}"));
    String home =
        id(
            officer.post(
                "api/households",
                "{'localId':'M-"
                    + UUID.randomUUID()
                    + "','name':'Carers','kind':'FOSTER','own':true,'postcode':'S65 1CV',"
                    + "'terms':{'places':1},'approvedFrom':'2012-04-01'}"));
    String search =
        "api/searches/"
            + id(
                officer.post(
                    "api/searches",
                    "{'children':['"
                        + child
                        + "'],'neededFrom':'2014-10-03','kind':'SHORT_TERM'}"));
    String run = first(RUN, officer.get(search + "/options?asOf=2014-09-30"));
    String reservation =
        id(
            officer.post(
                search + "/reservations",
                "{'householdId':'"
                    + home
                    + "','runId':'"
                    + run
                    + "','reasons':'Her aunt lives in the same street.'}"));
    placement =
        first(
            PLACED,
            officer.post(
                "api/placements",
                "{'reservationId':'"
                    + reservation
                    + "','start':'2014-10-03','type':'U6',"
                    + Caller.FAMILY_WAS_ASKED
                    + "}"));
  }

  @Test
  void isWrittenOutAndAudited() throws Exception {
    placed();
    Client officer = new Client(house);
    officer.signIn(user, TestUsers.PASSWORD);
    HttpResponse<byte[]> word = officer.getBytes("/children/" + child + "/why/record.docx");
    assertEquals(200, word.statusCode(), () -> new String(word.body()));
    String named = word.headers().firstValue("Content-Disposition").orElse("");
    assertTrue(
        named.matches(".*_\\d{4}_placement-decision_" + localId + "_\\d{4}-\\d{4}\\.docx\""),
        named);
    try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
      String text =
          file.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertTrue(text.contains("Her aunt lives in the same street."), text);
    }
    HttpResponse<byte[]> pdf = officer.getBytes("/children/" + child + "/why/record.pdf");
    assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "docx pdf",
        TestSql.text(
            "kith",
            "select string_agg(details ->> 'format', ' ' order by at) from app.audit_event"
                + " where action = 'decision-written-out' and thing_id = ?",
            UUID.fromString(placement)));
  }

  private static String first(Pattern pattern, HttpResponse<String> answer) {
    Matcher found = pattern.matcher(answer.body());
    assertTrue(found.find(), answer.body());
    return found.group(1);
  }
}
