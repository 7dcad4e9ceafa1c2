// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/error_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 460, kDetailsHeight = 120;

}  // namespace

FoldedDetails::FoldedDetails(const QString& details, QWidget* parent)
    : QWidget(parent), m_text(new QPlainTextEdit), m_copy(linkButton(ErrorDialog::tr("复制"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    m_text->setReadOnly(true);
    m_text->setFixedHeight(px(kDetailsHeight));
    m_text->setAccessibleName(ErrorDialog::tr("详细情况"));
    auto* row = new QHBoxLayout;
    QPushButton* unfold = linkButton(ErrorDialog::tr("详细情况"));
    unfold->setObjectName(QStringLiteral("unfold"));
    row->addWidget(unfold);
    row->addWidget(m_copy);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_text);
    connect(unfold, &QPushButton::clicked, this, [this] { fold(m_text->isVisible()); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    setDetails(details);
}

void FoldedDetails::setDetails(const QString& details) {
    m_text->setPlainText(details);
    fold(true);
    setVisible(!details.isEmpty());
}

void FoldedDetails::fold(bool folded) {
    m_text->setVisible(!folded);
    m_copy->setVisible(!folded);
    Q_EMIT toggled();
}

ErrorDialog::ErrorDialog(const Explanation& explanation, const QString& details, QWidget* parent)
    : QDialog(parent), m_action(primaryButton({})) {
    setWindowTitle(tr("没有办成"));
    auto* mark = new QLabel;
    mark->setPixmap(icon(Icon::Problem, Tint::Accent).pixmap(QSize(px(28), px(28)), devicePixelRatioF()));

    auto* words = new QVBoxLayout;
    words->setSpacing(px(space::kSmall));
    QLabel* what = label(explanation.what, Type::PanelTitle);
    what->setWordWrap(true);
    words->addWidget(what);
    for (const QString& sentence : {explanation.kept, explanation.next}) {
        if (!sentence.isEmpty()) {
            words->addWidget(wrappedLabel(sentence));
        }
    }
    for (QLabel* text : findChildren<QLabel*>()) {
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    if (!details.isEmpty()) {
        words->addSpacing(px(space::kTiny));
        auto* folded = new FoldedDetails(details);
        words->addWidget(folded);
        connect(folded, &FoldedDetails::toggled, this, &QDialog::adjustSize);
    }

    auto* top = new QHBoxLayout;
    top->setSpacing(px(space::kLarge));
    top->addWidget(mark, 0, Qt::AlignTop);
    top->addLayout(words, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::kMedium));
    buttons->addStretch(1);
    QPushButton* close = button(tr("关闭"));
    buttons->addWidget(close);
    buttons->addWidget(m_action);
    m_action->hide();
    close->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kLarge));
    column->addLayout(top);
    column->addLayout(buttons);
    setMinimumWidth(px(kWidth));
    setAccessibleName(explanation.what);
    setAccessibleDescription(Explanation{{}, explanation.kept, explanation.next}.sentence());

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_tookAction = true;
        accept();
    });
}

void ErrorDialog::setAction(const QString& text) {
    m_action->setText(text);
    m_action->show();
}

Caught explainCaught(std::exception_ptr error) {
    const auto caught = [](const Error& known) {
        QString details = known.detail();
        if (!known.subject().isEmpty() && !details.contains(known.subject())) {
            details.prepend(known.subject() + u'\n');
        }
        return Caught{explain(known), details.trimmed()};
    };
    try {
        std::rethrow_exception(error);
    } catch (const Error& known) {
        return caught(known);
    } catch (const std::exception& other) {
        return caught(Error(ErrorKind::Internal, {}, QString::fromUtf8(other.what())));
    } catch (...) {
        return caught(Error(ErrorKind::Internal));
    }
}

void showError(QWidget* parent, std::exception_ptr error) {
    const Caught caught = explainCaught(std::move(error));
    ErrorDialog(caught.explanation, caught.details, parent).exec();
}

void showError(QWidget* parent, const std::exception& error) {
    if (const auto* known = dynamic_cast<const Error*>(&error)) {
        showError(parent, std::make_exception_ptr(*known));
    } else {
        showError(parent,
                  std::make_exception_ptr(Error(ErrorKind::Internal, {}, QString::fromUtf8(error.what()))));
    }
}

bool showError(QWidget* parent, std::exception_ptr error, const QString& action) {
    const Caught caught = explainCaught(std::move(error));
    ErrorDialog dialog(caught.explanation, caught.details, parent);
    dialog.setAction(action);
    dialog.exec();
    return dialog.tookAction();
}

}  // namespace nuanxin::ui
