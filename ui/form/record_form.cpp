// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/record_form.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "core/ledger/error.h"
#include "ui/form/draft_keeper.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/action_table.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

QString withKeys(const QString& note) {
    return RecordForm::tr("%1 · %2").arg(note, keysOf(Command::Save));
}

}  // namespace

RecordForm::RecordForm(Shell& shell, SidePanel& panel, const QString& form, int edition, Permission needs)
    : m_shell(shell),
      m_panel(panel),
      m_readOnly(!shell.session().ledger().may(needs)),
      m_column(new QVBoxLayout(this)),
      m_notice(new QFrame),
      m_noticeText(wrappedLabel({})),
      m_grid(new FormGrid),
      m_keeper(new DraftKeeper(
          shell.session(), form, edition, [this] { return draft(); }, this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(space::kMedium));
    buildNotice();
    m_column->addWidget(m_grid);
    m_grid->setTight();
    m_grid->setEnabled(!m_readOnly);
    panel.setBody(this);
    buildButtons();
    connect(&panel, &SidePanel::closeRequested, this, &RecordForm::close);
    connect(m_grid, &FormGrid::edited, this, &RecordForm::edited);
    connect(m_grid, &FormGrid::finished, this, &RecordForm::save);
    connect(m_keeper, &DraftKeeper::saved, this, [this] {
        m_panel.setNote(changes() > 0 ? withKeys(tr("已改 %n 项，草稿已存", nullptr, changes())) : QString());
    });
    connect(m_keeper, &DraftKeeper::failed, this,
            [this] { m_panel.setNote(tr("草稿没有存上，请尽快保存。")); });
}

void RecordForm::buildNotice() {
    m_notice->setProperty("kind", QStringLiteral("notice"));
    auto* inside = new QVBoxLayout(m_notice);
    inside->setContentsMargins(px(space::kMedium), px(space::kSmall), px(space::kMedium), px(space::kSmall));
    inside->addWidget(m_noticeText);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(px(space::kLarge));
    QPushButton* take = linkButton(tr("接着填"));
    QPushButton* drop = linkButton(tr("丢弃草稿"));
    choices->addWidget(take);
    choices->addWidget(drop);
    choices->addStretch(1);
    inside->addLayout(choices);
    m_column->addWidget(m_notice);
    m_notice->hide();
    connect(take, &QPushButton::clicked, this, [this] {
        if (const auto kept = m_keeper->take()) {
            fill([&] { putDraft(kept->body); });
            m_grid->review();
            edited();
        }
        m_notice->hide();
        focusFirst();
    });
    connect(drop, &QPushButton::clicked, this, [this] {
        m_shell.attempt([this] { m_keeper->drop(); });
        offerDraft();
        focusFirst();
    });
}

void RecordForm::buildButtons() {
    m_panel.clearButtons();
    if (m_readOnly) {
        return;
    }
    QPushButton* revertButton = m_panel.addButton(tr("还原"));
    QPushButton* saveButton = m_panel.setPrimary(tr("保存"));
    saveButton->setToolTip(keysOf(Command::Save));
    connect(saveButton, &QPushButton::clicked, this, &RecordForm::save);
    connect(revertButton, &QPushButton::clicked, this, &RecordForm::revert);
}

Session& RecordForm::session() const {
    return m_shell.session();
}

bool RecordForm::isOpen() const {
    return m_panel.isVisible() && m_panel.body() == this;
}

void RecordForm::fill(const std::function<void()>& filling) {
    const QScopedValueRollback guard(m_filling, true);
    filling();
}

void RecordForm::begin(qint64 record, const QString& title, const QString& subtitle) {
    m_record = record;
    m_keeper->begin(record);
    m_panel.setTitle(title, subtitle);
    m_panel.setNote({});
    m_panel.show();
    offerDraft();
}

void RecordForm::offerDraft() {
    m_notice->hide();
    const auto kept = m_readOnly ? std::nullopt : m_keeper->offered();
    if (kept) {
        m_noticeText->setText(tr("%1 的草稿还没有保存。").arg(minuteText(kept->at)));
        m_notice->show();
    }
}

void RecordForm::offerDraft(qint64 record) {
    m_keeper->offerFirst(record);
    offerDraft();
}

void RecordForm::edited() {
    if (m_filling) {
        return;
    }
    markChanges();
    const int count = changes();
    if (count > 0) {
        m_keeper->touched();
        m_panel.setNote(withKeys(tr("已改 %n 项", nullptr, count)));
    } else {
        m_shell.attempt([this] { m_keeper->discard(); });
        m_panel.setNote({});
    }
}

bool RecordForm::validate() {
    return m_grid->validate();
}

bool RecordForm::save() {
    if (m_readOnly || !isOpen() || !validate()) {
        return false;
    }
    if (m_record != 0 && changes() == 0) {
        m_shell.toast(tr("没有改动，不用保存。"));
        return true;
    }
    try {
        Stored stored;
        fill([&] { stored = store(); });
        m_keeper->discard();
        m_notice->hide();
        m_record = stored.record;
        m_keeper->begin(m_record);
        m_panel.setNote({});
        m_shell.offerUndo(stored.said, stored.entry);
        Q_EMIT saved(m_record);
        return true;
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            m_grid->fields().front()->showProblem(error.subject());
            focusFirst();
        } else {
            m_shell.report(std::current_exception());
        }
    }
    return false;
}

void RecordForm::revert() {
    fill([this] { showAgain(); });
    edited();
}

void RecordForm::keepDraft() {
    if (!hasUnsaved()) {
        return;
    }
    m_keeper->saveNow();
    if (m_back) {
        m_shell.toast(unsavedWords(), tr("回去"), [back = m_back, record = m_record] { back(record); });
    } else {
        m_shell.toast(unsavedWords());
    }
}

void RecordForm::close() {
    keepDraft();
    m_panel.hide();
    Q_EMIT closed();
}

void RecordForm::focusFirst() {
    m_grid->focusFirst();
}

}  // namespace nuanxin::ui
