from reader.services import folders


def test_a_list_names_files_by_path_and_by_address_and_what_is_no_address_names_none(tmp_path):
    path = tmp_path / "rates rise.html"
    path.write_text("Rates", encoding="utf-8")
    listed = f"{path}\n{path.as_uri()}\nhttp://[x\nfile://elsewhere{path}\n\n"

    assert folders.listed_in(listed) == (path, path)
