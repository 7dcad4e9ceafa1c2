// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/bulk_edit_dialog.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ledger/progress.h"
#include "ui/census/look_ups.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 760, kHeight = 520, kFieldWidth = 220;
constexpr size_t kMostShown = 500;

const QString kClear = QStringLiteral("clear");

LookUp lookUpFor(Ledger& ledger, RollColumn column) {
    return column == RollColumn::Employer ? lookUpEmployers(ledger)
           : column == RollColumn::Site   ? lookUpSites(ledger)
                                          : lookUpCommunities(ledger);
}

// With a first line that empties the field.
LookUp clearable(LookUp lookUp, const QString& words) {
    LookUp made;
    made.find = [lookUp, words](const QString& typed, int limit) {
        std::vector<LookUpItem> items = lookUp.find(typed, limit);
        if (typed.isEmpty()) {
            items.insert(items.begin(), {kClear, words});
        }
        return items;
    };
    made.nameOf = [lookUp, words](const QString& key) { return key == kClear ? words : lookUp.nameOf(key); };
    return made;
}

Dot dotOf(const JudgedEdit& edit) {
    return !edit.refusal.isEmpty() ? Dot::Bad : !edit.remark.isEmpty() ? Dot::Warning : Dot::Good;
}

// What everybody may be given: numbers of one's own are no such thing.
bool suitsMany(RollColumn column) {
    return WorkerEdits::isEditable(column) && infoOf(column).kind != RollKind::Sealed &&
           column != RollColumn::Name && column != RollColumn::DocumentName &&
           column != RollColumn::BirthDate;
}

}  // namespace

JudgedModel::JudgedModel(QObject* parent)
    : RowsModel({{tr("姓名"), 100},
                 {tr("栏目"), 90},
                 {tr("原来"), 150},
                 {tr("改为"), 150},
                 {tr("说明"), 160, false, true}},
                parent) {}

Cell JudgedModel::cell(int row, int column) const {
    const JudgedEdit& edit = at(row);
    const bool refused = !edit.refusal.isEmpty();
    switch (column) {
        case 0:
            return {edit.name};
        case 1:
            return {titleOf(edit.column)};
        case 2:
            return {edit.before, {}, Dot::None, Tint::Muted};
        case 3:
            return {edit.after, {}, dotOf(edit), refused ? Tint::Muted : Tint::Text};
        default: {
            const QString said = refused ? edit.refusal : edit.remark;
            return {said, {}, Dot::None, Tint::Text, said};
        }
    }
}

BulkEditDialog::BulkEditDialog(Shell& shell)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_reader(new LatestReader(shell.session(), this)),
      m_model(new JudgedModel(this)),
      m_table(new LedgerTable(QStringLiteral("judged-edits"), shell.settings())),
      m_summary(wrappedLabel({})),
      m_apply(primaryButton(tr("修改"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(kWidth), px(kHeight));
    connect(&shell.session(), &Session::closed, this, &QDialog::close);
    connect(m_reader, &LatestReader::failed, this, [this](std::exception_ptr error) {
        m_shell.report(error);
        close();
    });
}

BulkEditDialog::BulkEditDialog(Shell& shell, std::vector<CellEdit> edits) : BulkEditDialog(shell) {
    m_edits = std::move(edits);
    build(tr("粘贴单元格"), tr("还没有写入任何内容；确认后是一条历史，可一步撤销。"));
    judge();
}

BulkEditDialog::BulkEditDialog(Shell& shell, std::vector<WorkerId> workers, RollColumn column)
    : BulkEditDialog(shell) {
    m_workers = std::move(workers);
    build(tr("成批修改 %n 人", nullptr, static_cast<int>(m_workers.size())),
          tr("给选中的人填上同一个内容。还没有写入；确认后是一条历史，可一步撤销。"));
    const int suggested = m_column->findData(static_cast<int>(column));
    m_column->setCurrentIndex(suggested >= 0 ? suggested
                                             : m_column->findData(static_cast<int>(RollColumn::Community)));
    columnPicked();
}

void BulkEditDialog::build(const QString& title, const QString& sentence) {
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(title, Type::PanelTitle));
    column->addWidget(wrappedLabel(sentence, Tint::Muted));
    if (!m_workers.empty()) {
        addValueRow();
    }
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    m_table->setAccessibleName(tr("将要修改的内容"));
    m_table->showRows(m_model);
    m_table->installEventFilter(this);
    m_table->setEmptyState(tr("没有要修改的内容"), m_workers.empty()
                                                       ? tr("贴上来的和台账里的一样。")
                                                       : tr("选好改成什么，这里就列出谁会改变。"));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    QPushButton* cancel = button(tr("取消"));
    row->addWidget(cancel);
    row->addWidget(m_apply);
    column->addLayout(row);
    m_apply->setEnabled(false);
    m_apply->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
}

void BulkEditDialog::addValueRow() {
    m_column = new QComboBox;
    m_column->setAccessibleName(tr("栏目"));
    for (const RollColumnInfo& info : rollColumns()) {
        if (suitsMany(info.column)) {
            m_column->addItem(titleOf(info.column), static_cast<int>(info.column));
        }
    }
    m_choices = new QComboBox;
    m_choices->setAccessibleName(tr("改为"));
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("改为"));
    m_lookUp = new LookUpEdit({});
    m_lookUp->setAccessibleName(tr("改为"));
    m_values = new QStackedWidget;
    for (QWidget* field :
         {static_cast<QWidget*>(m_choices), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_lookUp)}) {
        m_values->addWidget(field);
        field->installEventFilter(this);
    }
    m_values->setFixedHeight(m_text->sizeHint().height());
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kSmall));
    row->addWidget(label(tr("把")));
    row->addWidget(m_column);
    row->addWidget(label(tr("改为")));
    m_values->setFixedWidth(px(kFieldWidth));
    row->addWidget(m_values);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_column, &QComboBox::activated, this, &BulkEditDialog::columnPicked);
    connect(m_choices, &QComboBox::activated, this, &BulkEditDialog::valueChanged);
    connect(m_text, &QLineEdit::textChanged, this, &BulkEditDialog::valueChanged);
    connect(m_lookUp, &QLineEdit::textChanged, this, &BulkEditDialog::valueChanged);
}

void BulkEditDialog::columnPicked() {
    const auto column = static_cast<RollColumn>(m_column->currentData().toInt());
    const RollColumnInfo& info = infoOf(column);
    m_choices->clear();
    m_text->clear();
    m_choices->addItem(tr("请选择"));
    if (info.codes) {
        m_choices->addItem(tr("清空"), QString());
        for (const text::Code& code : text::codeTable(*info.codes).all()) {
            m_choices->addItem(code.shortName, code.name);
        }
    } else if (info.kind == RollKind::State) {
        for (const WorkerState state : {WorkerState::OnJob, WorkerState::Left, WorkerState::Moved}) {
            m_choices->addItem(workerStateName(state), workerStateName(state));
        }
    }
    const bool chooses = m_choices->count() > 1;
    const bool looksUp = info.kind == RollKind::Reference;
    m_values->setCurrentWidget(chooses   ? static_cast<QWidget*>(m_choices)
                               : looksUp ? static_cast<QWidget*>(m_lookUp)
                                         : m_text);
    m_text->setPlaceholderText(info.kind == RollKind::Date ? tr("如 2026-03-05，不填则清空")
                                                           : tr("不填则清空"));
    if (looksUp) {
        m_lookUp->setLookUp(clearable(lookUpFor(m_shell.session().ledger(), column), tr("清空")));
        m_lookUp->setKey({});
        m_lookUp->setPlaceholderText(tr("名称或拼音首字母"));
    }
    m_values->currentWidget()->setFocus();
    valueChanged();
}

QString BulkEditDialog::value() const {
    if (m_values->currentWidget() == m_lookUp) {
        return m_lookUp->key() == kClear ? QString() : m_lookUp->text();
    }
    return m_values->currentWidget() == m_choices ? m_choices->currentData().toString() : m_text->text();
}

bool BulkEditDialog::isChosen() const {
    const QWidget* field = m_values->currentWidget();
    return field == m_text || (field == m_choices && m_choices->currentIndex() > 0) ||
           (field == m_lookUp && !m_lookUp->key().isEmpty());
}

// Enter moves on to the button, as soon as it is known what the button would do. In the table, where there is
// nothing to open, it is the button's.
bool BulkEditDialog::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key == nullptr || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)) {
        return QDialog::eventFilter(watched, event);
    }
    if (watched == m_table) {
        m_apply->click();
        return true;
    }
    if (watched == m_lookUp) {
        m_lookUp->settle();
    }
    m_movesOn = isChosen();
    moveOn();
    return true;
}

void BulkEditDialog::moveOn() {
    if (m_movesOn && m_apply->isEnabled()) {
        m_movesOn = false;
        m_apply->setFocus(Qt::TabFocusReason);
    }
}

void BulkEditDialog::valueChanged() {
    m_movesOn = false;
    m_edits.clear();
    if (isChosen()) {
        const auto column = static_cast<RollColumn>(m_column->currentData().toInt());
        for (const WorkerId worker : m_workers) {
            m_edits.push_back({worker, column, value()});
        }
    }
    judge();
}

void BulkEditDialog::judge() {
    m_apply->setEnabled(false);
    m_summary->setText(m_edits.empty() ? QString() : tr("正在核对…"));
    m_reader->ask([this, edits = m_edits](Ledger& ledger, const LatestReader::Deliver& deliver) {
        auto judged = std::make_shared<WorkerEdits>(ledger);
        judged->judge(edits, Progress::none());
        deliver([this, judged] { show(*judged); });
    });
}

// What is refused stands first, then what has a remark: that is what somebody has to look at.
void BulkEditDialog::show(const WorkerEdits& edits) {
    std::vector<JudgedEdit> rows = edits.judged();
    std::ranges::stable_sort(rows, {}, [](const JudgedEdit& edit) {
        return !edit.refusal.isEmpty() ? 0 : !edit.remark.isEmpty() ? 1 : 2;
    });
    const size_t all = rows.size();
    rows.resize(std::min(all, kMostShown));
    m_model->setRows(std::move(rows));
    QStringList says;
    if (!m_edits.empty()) {
        says << tr("将修改 %1 人的 %2 个单元格。").arg(edits.workers()).arg(edits.cells());
        if (edits.unchanged() > 0) {
            says << tr("%n 个单元格本来就是这样。", nullptr, edits.unchanged());
        }
        if (edits.refused() > 0) {
            says << tr("%n 个单元格不能改，保持原样。", nullptr, edits.refused());
        }
        if (all > kMostShown) {
            says << tr("下面列出前 %1 个。").arg(kMostShown);
        }
    }
    m_summary->setText(says.join(QString()));
    m_apply->setText(edits.workers() > 0 ? tr("修改 %n 人", nullptr, edits.workers()) : tr("修改"));
    m_apply->setEnabled(edits.cells() > 0);
    moveOn();
}

// Judged again on the job's own connection: meanwhile somebody may have changed a record.
void BulkEditDialog::apply() {
    auto result = std::make_shared<std::pair<HistoryId, int>>();
    Shell& shell = m_shell;
    shell.session().run(
        {tr("正在修改"),
         [edits = m_edits, result](Ledger& ledger, Progress& progress) {
             WorkerEdits judged(ledger);
             judged.judge(edits, progress);
             result->second = judged.workers();
             result->first = judged.apply(progress);
         },
         [&shell, result] { shell.offerUndo(tr("已修改 %n 人", nullptr, result->second), result->first); },
         {},
         shell.dialogParent()});
    accept();
}

}  // namespace nuanxin::ui
