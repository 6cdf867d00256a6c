package uk.kith.app.demo;

import uk.kith.kernel.Postcode;

/**
 * What the members of a family share.
 *
 * @param birthDay days before the business date's day of the year around which they were born
 */
record DemoFamily(
    String name, DemoHeritage heritage, Postcode home, int birthDay, String worker, String team) {}
