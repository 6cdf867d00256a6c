package uk.kith.kernel.service;

/** Who is acting now: the signed-in caller of a request, or the person for whom a job runs. */
public interface CurrentActor {
  /**
   * @throws Forbidden when nobody is signed in
   */
  Actor get();
}
