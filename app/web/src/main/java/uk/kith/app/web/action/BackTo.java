package uk.kith.app.web.action;

import java.util.regex.Pattern;

/** Where a small form leads back to: an address of this service, whatever somebody sent. */
final class BackTo {

  private static final Pattern OWN =
      Pattern.compile("/[a-z][A-Za-z0-9/-]*(\\?[A-Za-z0-9=&%.+_*-]*)?(#[a-z-]+)?");

  private BackTo() {}

  static String safe(String address) {
    return OWN.matcher(address).matches() ? address : "/";
  }
}
