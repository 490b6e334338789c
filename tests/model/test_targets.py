"""What is still ahead is asked for first: nobody can reach what has been observed already."""

from offsim.model.targets import targets_ahead
from tests.observed_study import observed_study


def test_targets_up_to_the_last_observed_year_are_behind() -> None:
    study = observed_study({"all": {2023: 9.0}})
    assert targets_ahead(study, ["old_2022", "turnover_2025", "jobs_2025"]) == ("turnover_2025", "jobs_2025")


def test_only_the_study_s_own_perimeter_says_how_far_time_has_gone() -> None:
    study = observed_study({"all": {2023: 9.0}, "wide": {2025: 9.0}})
    assert targets_ahead(study, ["old_2022", "turnover_2025"]) == ("turnover_2025",)


def test_where_all_are_behind_all_are_asked_for() -> None:
    study = observed_study({"all": {2023: 9.0}})
    assert targets_ahead(study, ["old_2022"]) == ("old_2022",)
    assert targets_ahead(study, []) == ()
