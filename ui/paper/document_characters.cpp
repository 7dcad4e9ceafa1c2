// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/document_characters.h"

#include <QChar>

namespace nuanxin::ui {

namespace {

void collect(const QString& text, std::set<char32_t>& characters) {
    for (const uint c : text.toUcs4()) {
        if (!QChar::isSpace(c)) {
            characters.insert(c);
        }
    }
}

struct TextsOf {
    std::set<char32_t>& characters;
    void operator()(const report::Heading& heading) const { collect(heading.text, characters); }
    void operator()(const report::Paragraph& paragraph) const { collect(paragraph.text, characters); }
    void operator()(const report::Signatures& signs) const {
        collect(signs.labels.join(QString()), characters);
    }
    void operator()(const report::FieldGrid& grid) const {
        for (const auto& field : grid.fields) {
            collect(field.label + field.value, characters);
        }
    }
    void operator()(const report::Table& table) const {
        collect(table.groupHeads().join(QString()), characters);
        for (const auto& row : table.rows) {
            for (const report::Cell& cell : row) {
                collect(report::cellText(cell, report::Kind::Text), characters);
            }
        }
    }
};

}  // namespace

std::set<char32_t> charactersOf(const std::vector<report::Document>& documents) {
    std::set<char32_t> characters;
    for (const report::Document& document : documents) {
        collect(document.title + document.left + document.right, characters);
        for (const report::Block& block : document.blocks) {
            std::visit(TextsOf{characters}, block);
        }
    }
    return characters;
}

}  // namespace nuanxin::ui
