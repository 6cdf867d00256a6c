package uk.kith.app.rest;

import static uk.kith.app.rest.DescribedClient.text;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;

/** A case on whose answers programs outside may rely, and a program that has the description. */
abstract class CourtContract {

  static final String CASES = "/api/proceedings";

  static final String CASE = CASES + "/{id}";

  @ArquillianResource URI base;

  DescribedClient client;

  String child;

  String id;

  @BeforeEach
  void proceedings() throws Exception {
    client = new DescribedClient(Caller.as(COURT_OFFICER, base));
    child = TestChildren.born("2010-05-01").toString();
    id =
        text(
            client.post(
                CASES,
                "{'kind':'CARE','issuedOn':'2014-09-01','children':['%s'],'caseNumber':'SE14C9%1$.8s'}"
                    .formatted(child)),
            "id");
  }

  JsonNode children(String day) throws Exception {
    return client.get(CASE, "asOf=" + day, id).get("children").get(0);
  }
}
